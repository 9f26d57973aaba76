/**
 * The page of a dossier, in Typst. Texts come from `model.json`, never from the template: nothing that somebody wrote is
 * ever read as markup. Drawings are `figure-0.svg`, `figure-1.svg`… in the order of the blocks.
 */
export const TEMPLATE = String.raw`
#let model = json("model.json")
#let ink = rgb("#12232a")
#let soft = rgb("#3d5058")
#let rule = rgb("#d3dbdd")
#let accent = rgb("#0b5563")

#set document(title: model.title, author: model.author, date: datetime(
  year: model.made.year, month: model.made.month, day: model.made.day,
  hour: model.made.hour, minute: model.made.minute, second: model.made.second,
))
#set text(font: "Source Sans 3", size: 10pt, fill: ink, lang: model.locale, fallback: false, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 18mm, bottom: 20mm),
  footer: context {
    set text(size: 8pt, fill: soft)
    grid(columns: (1fr, auto), gutter: 1em,
      model.footer,
      [#counter(page).display() / #counter(page).final().first()])
  },
  background: if model.mark != none {
    place(center + horizon, rotate(-35deg, text(size: 92pt, fill: rgb("#12232a14"), model.mark)))
  },
)

#show heading.where(level: 1): it => block(above: 1.6em, below: 0.9em, text(size: 17pt, weight: 600, fill: accent, it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.7em, text(size: 12.5pt, weight: 600, it.body))
#set figure.caption(position: top)
#show figure.caption: it => align(left, text(size: 9.5pt, weight: 600, it.body))
#set figure(numbering: none, gap: 0.6em)
#show figure: set align(left)
#show figure: set block(above: 1.5em, below: 1.5em)

#let lines(body) = body.split("\n").join(linebreak())

#let cell(value, header: false, child: false) = {
  let strong = value.at("strong", default: false)
  let said = if strong { text(weight: 600, lines(value.text)) } else { lines(value.text) }
  let shown = if child and header { pad(left: 1em, text(fill: soft, said)) } else { said }
  shown
  let note = value.at("note", default: "")
  if note != "" {
    linebreak()
    text(size: 8pt, fill: soft, note)
  }
}

#let sheet(block-of) = {
  let count = block-of.columns.len()
  let dense = block-of.dense
  set text(size: if dense { 7pt } else { 9pt })
  set par(justify: false, leading: 0.5em)
  let widths = if dense { (auto, 1fr, auto) } else { (1fr,) + (auto,) * (count - 1) }
  // Figures with a line under them would leave no room for the names of their rows.
  let noted = block-of.rows.any(row => row.cells.any(value => value.at("note", default: "") != ""))
  let widths = if noted { (1.35fr,) + (1fr,) * (count - 1) } else { widths }
  let widths = if block-of.wide { (auto,) + (1fr,) * (count - 1) } else { widths }
  // A short table stays on one page; a narrow one keeps its numbers near its names.
  show figure: set block(breakable: block-of.rows.len() > 16)
  let width = if count <= 3 and not dense and not block-of.wide { 74% } else { 100% }
  figure(
    kind: table,
    caption: block-of.caption,
    block(width: width, breakable: true, table(
      columns: widths,
      align: (x, y) => if block-of.columns.at(x).numeric { right + top } else { left + top },
      inset: (x: 4pt, y: if dense { 2pt } else { 3.5pt }),
      stroke: (x, y) => (bottom: if y == 0 { 1.2pt + accent } else { 0.5pt + rule }),
      table.header(..block-of.columns.map(column => text(weight: 600, column.label))),
      ..block-of.rows.map(row => row.cells.enumerate().map(((at, value)) => {
        let body = cell(value, header: at == 0, child: row.child)
        if row.total { table.cell(stroke: (top: 1pt + ink, bottom: 0.5pt + rule), text(weight: 600, body)) } else { body }
      })).flatten(),
    )),
  )
}

#title(text(size: 22pt, weight: 600, model.title))
#text(size: 13pt, fill: soft, model.programme)

#for warning in model.warnings {
  block(width: 100%, inset: 8pt, fill: rgb("#fbf0d5"), stroke: (left: 3pt + rgb("#7a4f00")), text(weight: 600, warning))
}

#terms(separator: [ : ], hanging-indent: 0pt, ..model.facts.map(fact => terms.item(fact.label, fact.text)))

#for part in model.blocks {
  if part.kind == "heading" {
    if part.newPage { pagebreak(weak: true) }
    heading(level: part.level, part.text)
  } else if part.kind == "paragraph" {
    if part.tone == "comment" {
      block(inset: (left: 10pt), stroke: (left: 2pt + accent), lines(part.text))
    } else if part.tone == "note" {
      par(text(size: 8.5pt, fill: soft, lines(part.text)))
    } else {
      par(lines(part.text))
    }
  } else if part.kind == "list" {
    list(..part.items)
  } else if part.kind == "table" {
    sheet(part)
  } else {
    figure(image(part.file, width: 100%, alt: part.alt), caption: part.caption, alt: part.alt, kind: image, supplement: none)
  }
}
`;

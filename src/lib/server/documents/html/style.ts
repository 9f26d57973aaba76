/** The whole style of a dossier on its own: read on a screen, printed on A4. Contrasts are those of the tokens. */
export const STYLE = `
:root{color-scheme:light;--ink:#12232a;--soft:#3d5058;--line:#d3dbdd;--accent:#0b5563;--accent-soft:#e1eff1}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.5 "Source Sans 3",-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
main,footer{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 1rem;padding-top:.75rem;border-top:3px solid var(--accent)}
h3{font-size:1.15rem;line-height:1.3;margin:2rem 0 .5rem}
.lead{font-size:1.15rem;color:var(--soft);margin:0 0 1rem}
.warning{border-left:4px solid #7a4f00;background:#fbf0d5;padding:.5rem .75rem;margin:.5rem 0;font-weight:600}
.note,small,figcaption{color:var(--soft);font-size:.875rem}
blockquote{margin:0 0 1rem;padding:0 0 0 1rem;border-left:3px solid var(--accent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0}
dt{color:var(--soft)}dd{margin:0}
.scroll{overflow-x:auto;margin:1rem 0 1.5rem}
.scroll:focus-visible{outline:3px solid #b5420b;outline-offset:2px}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--accent);vertical-align:bottom}
tbody th{font-weight:400;min-width:8rem}
table.dense tbody th{min-width:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th.number,.number small{white-space:normal}
tr.child th{padding-left:1.25rem;color:var(--soft)}
tr.total th,tr.total td{border-top:2px solid var(--ink);font-weight:600}
table.dense{font-size:.75rem}
table.dense td:last-child{font-family:ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto;display:block}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
.mark{position:fixed;inset:0;display:grid;place-items:center;pointer-events:none;font-size:16vmin;color:#12232a12;transform:rotate(-30deg)}
@media print{
@page{size:A4;margin:16mm 15mm}
body{font-size:10pt}main,footer{max-width:none;padding:0}
h2.new-page{break-before:page}
h2,h3{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}
.scroll{overflow:visible}
}`;

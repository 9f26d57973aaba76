/**
 * A text, or a text that depends on a number given as `count`.
 *
 * `{name}` is replaced by the parameter of that name. Texts are plain: markup stays in components.
 */
export type Message = string | { readonly one: string; readonly other: string };

export type MessageParams = Readonly<Record<string, string | number>>;

/** English has every key of French, with the same shape. */
export type Translation<Source extends Record<string, Message>> = { readonly [Key in keyof Source]: Message };

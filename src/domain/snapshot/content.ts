/**
 * The content tree of a snapshot: what an editor's rich text comes down to once everything that readers can't see is gone.
 * Plain data, so that it can be hashed, compared and rendered without an editor.
 */

/** One addressable block of a body. An `unknown` block is a node we don't render; the gate blocks it (body.unknown-node). */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly content: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'quote'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly style: 'bullet' | 'number'; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly type: 'image'; readonly media: string; readonly alt: string; readonly caption: string; readonly claims: readonly string[] }
  | { readonly type: 'rule' }
  | { readonly type: 'unknown'; readonly nodeType: string }

/** A list item: its own line, then what is nested below it. */
export interface ListItem {
  readonly content: readonly Inline[]
  readonly blocks: readonly Block[]
}

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'code'

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly emphasis: readonly Emphasis[] }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly type: 'break' }
  /** Stands where readers see the superscript numbers; vouches for the sentence, or the part of it since the last one, before it. */
  | { readonly type: 'claimReference'; readonly claim: string }
  /** Exempts its sentence from needing a source; invisible to readers, shown to reviewers with who and why. */
  | { readonly type: 'notAStatement'; readonly reason: string; readonly by: string }
  | { readonly type: 'unknown'; readonly nodeType: string }

/** A body deeper than this is refused: no reader needs it, and recursion must end. */
export const MAX_DEPTH = 24

export const text = (value: string, ...emphasis: Emphasis[]): Inline => ({ type: 'text', text: value, emphasis })

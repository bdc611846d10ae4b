export interface ListColumn<T> {
  /** Also the name the server sorts by, and the name of a projected cell template. */
  key: string;
  /** Localization key or text. */
  header: string;
  /** Without it, and without a template, the property named `key` is shown. */
  value?: (row: T) => string | number | null | undefined;
  sortable?: boolean;
  align?: 'end';
  width?: string;
  /** On phones it heads the card: from the left, without its label. */
  lead?: boolean;
  /** Leaves the column out on phones. */
  wideOnly?: boolean;
}

export interface ListFilter {
  key: string;
  label: string;
  kind?: 'text' | 'select' | 'date' | 'org-unit';
  /** For `select`; "all" is added. */
  options?: readonly { value: string; label: string }[];
  /** For `select`: what an empty choice means, when it is not "all". */
  none?: string;
  /** Behind "more". */
  more?: boolean;
  /** Set in another part of the page, as by a tree; here it is only kept in the address. */
  elsewhere?: boolean;
}

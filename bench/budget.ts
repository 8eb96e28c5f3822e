/** Something measured, and how much it may be; `null` where it is only shown. */
export interface Budget {
  readonly what: string;
  readonly value: number;
  readonly most: number | null;
  readonly note: string;
}

export function isOver({ value, most }: Budget): boolean {
  // What could not be measured is not within its budget.
  return most !== null && !(value <= most);
}

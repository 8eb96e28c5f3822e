/** What there is to choose from, for a message: `` `zh` or `en` ``. */
export function listed(choices: readonly string[]): string {
  return choices
    .map((choice) => `\`${choice}\``)
    .join(', ')
    .replace(/, (?!.*, )/, ' or ');
}

/** Whether a text holds what looks like the number of a payment card: 13 to 19 digits, grouped or not, that pass Luhn. */
export function looksLikeCardNumber(text: string): boolean {
  const numbers = text.replace(/(?<=\d)[ -](?=\d)/g, '').match(/\d+/g) ?? [];
  return numbers.some((digits) => digits.length >= 13 && digits.length <= 19 && passesLuhn(digits));
}

/**
 * The numbers of cards that stand by themselves in a text, beginning as those of the networks do: not within an id, a UUID or a
 * checksum, and not after a plus, where it is somebody's telephone.
 */
export function cardNumbersIn(text: string): string[] {
  const found = text.match(/(?<![\w+.-])[2-6](?:[ -]?\d){12,18}(?![\w.-]*\w)/g) ?? [];
  return found.filter((digits) => passesLuhn(digits.replace(/[ -]/g, '')));
}

/** https://www.iso.org/standard/70484.html (ISO/IEC 7812-1), annex B. */
function passesLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

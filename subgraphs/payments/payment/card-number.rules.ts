/** Whether a text holds what looks like the number of a payment card: 13 to 19 digits, grouped or not, that pass Luhn. */
export function looksLikeCardNumber(text: string): boolean {
  const numbers = text.replace(/(?<=\d)[ -](?=\d)/g, '').match(/\d+/g) ?? [];
  return numbers.some((digits) => digits.length >= 13 && digits.length <= 19 && passesLuhn(digits));
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

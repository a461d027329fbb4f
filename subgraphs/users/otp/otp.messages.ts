const texts = {
  en: (code: string) => `${code} is your Pasar code. It ends in 5 minutes. Never tell it to anybody.`,
  id: (code: string) => `${code} adalah kode Pasar Anda, berlaku 5 menit. Jangan berikan kepada siapa pun.`,
} as const;

/**
 * The message with a code: in the language of the account, and while there is none in the language of the country that
 * the number belongs to.
 */
export function otpMessage(code: string, locale: string | null, dialCode: string): string {
  const [language] = locale?.split('-') ?? [dialCode === '62' ? 'id' : 'en'];
  return language === 'id' ? texts.id(code) : texts.en(code);
}

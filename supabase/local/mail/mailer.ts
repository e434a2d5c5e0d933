export interface Mail {
  /** one address */
  to: string
  subject: string
  text: string
  html: string
  /** a second mail with the same key is the same mail */
  key?: string
}

/** Takes a mail for delivery. Resolves when it is stored, and rejects when it cannot be. */
export interface Mailer {
  send(mail: Mail): Promise<void>
  /** Removes the mails to an address whose account is gone. */
  forget(address: string): Promise<void>
}

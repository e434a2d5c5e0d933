export interface Mail {
  /** one address */
  to: string
  subject: string
  text: string
  html: string
  /** a mail whose key came before is the same mail */
  key?: string
}

/** Takes a mail for delivery. Resolves when it is kept; rejects when it could not be. */
export interface Mailer {
  send(mail: Mail): Promise<void>
  /** Drops what was sent to an address: its account is gone. */
  forget(address: string): Promise<void>
}

export interface Mail {
  /** one address */
  to: string
  subject: string
  text: string
  html: string
}

/** Takes a mail for delivery. Resolves when it is kept; rejects when it could not be. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** What the form would send, as one text that can be compared. */
export function readForm(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return new URLSearchParams(fields).toString()
}

/** Writes values into a form as a person types them, so that its components notice. */
export function fillForm(form: HTMLFormElement, fields: URLSearchParams) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = fields.has(field.name)
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (isText(field) && fields.has(field.name)) {
      field.value = fields.get(field.name) ?? ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && field.type !== 'hidden'
}

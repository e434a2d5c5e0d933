// The voluntary section that employers in the United States add. Tools that fill forms must leave
// it empty.
import { html } from 'hono/html'
import type { Html } from './page.ts'

const DECLINE = 'I do not wish to answer'
const ASKED = {
  eeo_gender: ['Gender', ['Female', 'Male', 'Non-binary', DECLINE]],
  eeo_veteran: ['Veteran status', ['I am a protected veteran', 'I am not a veteran', DECLINE]],
  eeo_disability: ['Disability status', ['Yes', 'No', DECLINE]],
} as const

export function equalOpportunity(): Html {
  return html`<fieldset>
    <legend>Equal employment opportunity (voluntary)</legend>
    <p>Answering is optional and plays no part in the decision.</p>
    ${Object.entries(ASKED).map(
      ([name, [label, options]]) =>
        html`<div class="field">
          <label for="${name}">${label}</label>
          <select id="${name}" name="${name}">
            <option value="">Choose</option>
            ${options.map((option) => html`<option>${option}</option>`)}
          </select>
        </div>`,
    )}
  </fieldset>`
}

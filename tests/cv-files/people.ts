import { chef, nurse, teacher } from './people/care-and-teaching.ts'
import { accountant, hrManager, lawyer } from './people/office.ts'
import { dataScientist, productDesigner, softwareEngineer } from './people/software-and-data.ts'
import {
  electrician,
  logisticsCoordinator,
  marketingManager,
  salesRep,
} from './people/trade-and-sales.ts'
import type { Person } from './person.ts'

/** Invented people, one per profession, for generated CV files. None of them exists. */
export const PEOPLE: readonly Person[] = [
  softwareEngineer,
  dataScientist,
  nurse,
  accountant,
  lawyer,
  teacher,
  electrician,
  logisticsCoordinator,
  chef,
  salesRep,
  productDesigner,
  hrManager,
  marketingManager,
]

/** The person of a profession, e.g. `personIn('nurse')`. */
export function personIn(profession: string): Person {
  const person = PEOPLE.find((one) => one.profession === profession)
  if (!person) throw new Error(`no invented person is a ${profession}`)
  return person
}

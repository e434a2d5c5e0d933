import { fold } from './tokenise.ts'

/** Labels before the address or the town of a person, folded, in the languages of CVs. */
export const ADDRESS_LABELS: ReadonlySet<string> = new Set(
  `address|home address|postal address|mailing address|current address|permanent address|street address|residential address|
  location|current location|based in|lives in|residence|place of residence|city|city of residence|town|
  adresse|anschrift|postanschrift|privatadresse|wohnadresse|wohnort|wohnhaft in|ort|
  domicile|lieu de résidence|ville|résidence|adresse postale|
  dirección|domicilio|ubicación|residencia|lugar de residencia|ciudad|localidad|
  indirizzo|residenza|domicilio|città|luogo di residenza|
  endereço|morada|residência|cidade|localidade|localização|
  adres|woonplaats|woonadres|plaats|
  adres zamieszkania|miejsce zamieszkania|miejscowość|miasto|adres korespondencyjny|
  adresa|bydliště|trvalé bydliště|adresa bydliště|město|bydlisko|
  adress|bostadsadress|bostad|bostadsort|ort|bopæl|bosted|bostedsadresse|by|postadresse|
  osoite|kotiosoite|asuinpaikka|kaupunki|kotipaikka|
  adres|adresi|ev adresi|ikametgah|ikamet|şehir|konum|
  адрес|адрес проживания|место жительства|город|город проживания|проживание|
  адреса|адреса проживання|місце проживання|місто|
  adresă|domiciliu|domiciliul|oraș|localitate|lakcím|cím|διεύθυνση`
    .split('|')
    .map((label) => fold(label.replace(/\s+/g, ' ').trim())),
)

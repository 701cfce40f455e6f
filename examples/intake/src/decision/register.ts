/** The register and the gaps are large, and read by few: a file of their own, fetched when somebody asks why. */
export { gaps, register } from 'forlop/rules'

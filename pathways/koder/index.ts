export { nprCodes, type NprCodes, type NprEvent, type NprOptions, type NprTypeCode } from './npr-codes.js'
export { kodeverk, nprTypes, type NprType } from './typer.js'

/**
 * The System types of CQL, as the model information that `@cqframework/cql` asks for and does not carry. The exported
 * libraries use no part of a structured type, so the names are enough.
 */
const names = [
  ...['Any', 'Boolean', 'Integer', 'Long', 'Decimal', 'String', 'DateTime', 'Date', 'Time'],
  ...['Quantity', 'Ratio', 'Code', 'Concept', 'ValueSet', 'CodeSystem'],
]

const typeInfo = (name: string): string =>
  `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}"${name === 'Any' ? '' : ' baseType="System.Any"'}/>`

export const systemModel = [
  '<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ' name="System" version="1.0.0" url="urn:hl7-org:elm-types:r1" targetQualifier="system">',
  ...names.map(typeInfo),
  '</modelInfo>',
].join('')

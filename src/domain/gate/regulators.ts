/** Authorities that approve medicines and devices, by the names that texts give them. A pattern's source, to build on. */
export const REGULATOR =
  '\\b(?:FDA|EMA|MHRA|TGA|PMDA|ANVISA|CDSCO|NMPA|HPRA|Swissmedic|Medsafe|Health Canada|BfArM|AIFA|ANSM|Food and Drug Administration|Food & Drug Administration|European Medicines Agency|European Commission|Medicines and Healthcare products|Therapeutic Goods Administration)\\b'

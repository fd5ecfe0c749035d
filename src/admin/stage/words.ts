export const stage = {
  draft: 'Draft',
}

console.log('a')
await import('/work/main/src/config.ts')
console.log('c')
process.exit()

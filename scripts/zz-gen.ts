import { generate } from '/work/main/test/generator';
const [, , seed, layout, dmg] = process.argv;
process.stdout.write(generate(Number(seed), { layout: layout as never, damages: dmg ? (dmg.split(',') as never) : [] }).text);

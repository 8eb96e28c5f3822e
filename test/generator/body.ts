import type { Random } from './random';

/** The body that reports; every place is made up. */
export interface Body {
  agency: string;
  /** How the prose speaks of it: 本镇, 本局. */
  short: string;
  /** Whether it may issue 规章 (立法法 91, 93). */
  makesRules: boolean;
}

const CITIES = ['云岭市', '沧屏市', '梧渡市'];
const COUNTIES = ['青岚县', '柳溏县', '雁栖岭县', '枫桥湾县'];
const TOWNS = ['白鹭洲', '松岩', '临汐', '九里坪', '荻花', '上河湾'];
const BUREAUS = ['财政局', '民政局', '水利局', '农业农村局', '市场监督管理局'];

export function drawBody(random: Random): Body {
  const town = random.pick(TOWNS);
  const county = random.pick(COUNTIES);
  return random.pick<() => Body>([
    () => ({ agency: `${town}镇人民政府`, short: '本镇', makesRules: false }),
    () => ({ agency: `${town}乡人民政府`, short: '本乡', makesRules: false }),
    () => ({ agency: `${county}${town}镇人民政府`, short: '我镇', makesRules: false }),
    () => ({ agency: `${county}${town}镇`, short: '我镇', makesRules: false }),
    () => ({ agency: `${town}街道办事处`, short: '本街道', makesRules: false }),
    () => ({ agency: `${county}人民政府`, short: '全县', makesRules: false }),
    () => ({ agency: `${county}${random.pick(BUREAUS)}`, short: '本局', makesRules: false }),
    () => ({ agency: `${random.pick(CITIES)}人民政府`, short: '全市', makesRules: true }),
  ])();
}

// Logarithm, exponential, cosine and normal quantile from + - * / and sqrt only. Those five are rounded
// correctly everywhere, so results are the same to the last bit in every engine; Math.log, Math.exp
// and Math.cos may differ in the last digit. The rational forms are those of fdlibm and Wichura (AS 241).

const float = new Float64Array(1);
const bits = new Uint32Array(float.buffer);
const highWord = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const ln2High = 6.93147180369123816e-1;
const ln2Low = 1.90821492927058770002e-10;

/** Natural logarithm of a positive, normal number. */
export function log(x: number): number {
  float[0] = x;
  const high = bits[highWord] as number;
  const mantissa = high & 0xfffff;
  const carry = (mantissa + 0x95f64) & 0x100000;
  bits[highWord] = mantissa | (carry ^ 0x3ff00000);
  const k = (high >>> 20) - 1023 + (carry >>> 20);
  const f = (float[0] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  const even =
    z *
    (0.666666666666673513 +
      w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + odd + even) + k * ln2Low) - f);
}

/** e to the x, for |x| < 700. */
export function exp(x: number): number {
  const k = Math.round(x / (ln2High + ln2Low));
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019e-1 +
        t *
          (-2.77777777770155934e-3 +
            t *
              (6.61375632143793436e-5 +
                t * (-1.6533902205465252e-6 + t * 4.13813679705723846e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  bits[1 - highWord] = 0;
  bits[highWord] = (k + 1023) << 20;
  return y * (float[0] as number);
}

/** Cosine of an angle given in whole turns: cosTurns(0.25) is cos(90°). */
export function cosTurns(turns: number): number {
  const part = Math.abs(turns - Math.round(turns));
  const folded = part > 0.25 ? 0.5 - part : part;
  const angle = folded * 6.283185307179586;
  const t = angle * angle;
  let sum = 1;
  for (let n = 20; n >= 2; n -= 2) sum = 1 - (sum * t) / (n * (n - 1));
  return part > 0.25 ? -sum : sum;
}

/** The value below which a standard normal variable falls with probability p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(centre, 0.180625 - q * q);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(shoulder, r - 1.6) : ratio(tail, r - 5);
  return q < 0 ? -size : size;
}

type Rational = readonly [readonly number[], readonly number[]];

function ratio([above, below]: Rational, r: number): number {
  return polynomial(above, r) / polynomial(below, r);
}

function polynomial(coefficients: readonly number[], r: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--)
    value = value * r + (coefficients[i] as number);
  return value;
}

const centre: Rational = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
];
const shoulder: Rational = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
    7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
    0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
];
const tail: Rational = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
    7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
];

// Logarithm, exponential, cosine and normal quantile from + - * / and sqrt only. Those five are rounded
// correctly everywhere, so results are the same to the last bit in every engine; Math.log, Math.exp
// and Math.cos may differ in the last digit. The rational forms are those of fdlibm and Wichura (AS 241).

const float = new Float64Array(1);
const bits = new Uint32Array(float.buffer);
const highWord = new Uint8Array(new Uint32Array([1]).buffer)[0] as number;

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

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
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
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
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t *
              (0.00006613756321437934 +
                t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
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
  const size = r <= 5 ? ratio(shoulder, r - 1.6) : farOut(r * r);
  return q < 0 ? -size : size;
}

/** Beyond six standard deviations: Laplace's continued fraction for the tail, solved for the place. */
function farOut(minusLogP: number): number {
  let x = Math.sqrt(2 * minusLogP);
  for (let turn = 0; turn < 12; turn++) {
    let fraction = x;
    for (let n = 40; n > 0; n--) fraction = x + n / fraction;
    x = Math.sqrt(2 * (minusLogP - 0.9189385332046727 - log(fraction)));
  }
  return x;
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
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
];
const shoulder: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

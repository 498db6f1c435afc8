/** Measures and money after a number; written exactly so. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['n', 'na nô '],
  ['μ', 'mi cờ rô '],
  ['m', 'mi li '],
  ['c', 'xăng ti '],
  ['d', 'đề xi '],
  ['', ''],
  ['h', 'héc tô '],
  ['k', 'ki lô '],
  ['M', 'mê ga '],
  ['G', 'gi ga '],
  ['T', 'tê ra '],
];

/** A base and the prefixes it is met with. */
const BASES: readonly (readonly [unit: string, read: string, prefixes: string])[] = [
  ['m', 'mét', 'n μ m c d k'],
  ['g', 'gam', 'n μ m k'],
  ['s', 'giây', 'n μ m'],
  ['l', 'lít', 'μ m c d h'],
  ['L', 'lít', 'μ m d'],
  ['W', 'oát', 'm k M G'],
  ['Wh', 'oát giờ', 'k M G'],
  ['V', 'vôn', 'm k'],
  ['VA', 'vôn am pe', 'k M'],
  ['A', 'am pe', 'm k'],
  ['Hz', 'héc', 'k M G T'],
  ['Pa', 'pát can', 'h k M'],
  ['J', 'giun', 'k M'],
  ['N', 'niu tơn', 'k'],
  ['Ω', 'ôm', 'k M'],
  ['F', 'pha ra', 'μ'],
  ['mol', 'mon', 'm'],
  ['cal', 'ca lo', 'k'],
  ['B', 'bai', 'k M G T'],
  ['b', 'bít', 'k M G'],
  ['bps', 'bít trên giây', 'k M G'],
  ['eV', 'ê lếch trôn vôn', 'k M'],
  ['Bq', 'béc cơ ren', 'k M'],
  ['Sv', 'xi vớt', 'm μ'],
  ['lm', 'lu men', ''],
  ['lx', 'lúc', ''],
  ['cd', 'can đê la', ''],
];

/** Alone these are letters of a class, a road or a group far more often than measures. */
const NEVER_BARE = new Set('A B F J N b'.split(' '));

const SI: readonly (readonly [string, string])[] = BASES.flatMap(([unit, read, prefixes]) =>
  PREFIXES.filter(([prefix]) =>
    prefix === '' ? !NEVER_BARE.has(unit) : prefixes.split(' ').includes(prefix),
  ).map(([prefix, said]): [string, string] => [`${prefix}${unit}`, `${said}${read}`]),
);

const LENGTHS = SI.filter(([unit]) => /^[cdmk]?m$/u.test(unit));
const POWERS: readonly (readonly [string, string])[] = LENGTHS.flatMap(([unit, read]) => [
  [`${unit}2`, `${read} vuông`] as const,
  [`${unit}²`, `${read} vuông`] as const,
  [`${unit}3`, `${read} khối`] as const,
  [`${unit}³`, `${read} khối`] as const,
]);

export const UNITS: ReadonlyMap<string, string> = new Map([
  ...SI,
  ...POWERS,
  ...Object.entries({
    '%': 'phần trăm',
    '‰': 'phần nghìn',
    kg: 'ki lô gam',
    Kg: 'ki lô gam',
    KG: 'ki lô gam',
    g: 'gam',
    gr: 'gam',
    mg: 'mi li gam',
    km: 'ki lô mét',
    Km: 'ki lô mét',
    KM: 'ki lô mét',
    m: 'mét',
    dm: 'đề xi mét',
    cm: 'xăng ti mét',
    mm: 'mi li mét',
    km2: 'ki lô mét vuông',
    'km²': 'ki lô mét vuông',
    m2: 'mét vuông',
    'm²': 'mét vuông',
    m3: 'mét khối',
    'm³': 'mét khối',
    ha: 'héc ta',
    Ha: 'héc ta',
    l: 'lít',
    L: 'lít',
    ml: 'mi li lít',
    '°C': 'độ xê',
    oC: 'độ xê',
    '°': 'độ',
    '°F': 'độ ép',
    kWh: 'ki lô oát giờ',
    kwh: 'ki lô oát giờ',
    KWh: 'ki lô oát giờ',
    kW: 'ki lô oát',
    W: 'oát',
    V: 'vôn',
    Hz: 'héc',
    dB: 'đề xi ben',
    KB: 'ki lô bai',
    MB: 'mê ga bai',
    GB: 'gi ga bai',
    TB: 'tê ra bai',
    Mbps: 'mê ga bít trên giây',
    'km/giờ': 'ki lô mét trên giờ',
    'km/h': 'ki lô mét trên giờ',
    'm/s': 'mét trên giây',
    'm3/s': 'mét khối trên giây',
    'm³/s': 'mét khối trên giây',
    s: 'giây',
    ph: 'phút',
    h: 'giờ',
    đ: 'đồng',
    Đ: 'đồng',
    '₫': 'đồng',
    VNĐ: 'đồng',
    VND: 'đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    Vnđ: 'đồng',
    USD: 'đô la mỹ',
    $: 'đô la mỹ',
    EUR: 'ơ rô',
    '€': 'ơ rô',
    CNY: 'nhân dân tệ',
    NDT: 'nhân dân tệ',
    tr: 'triệu',
    Tr: 'triệu',
    trđ: 'triệu đồng',
    tỷđ: 'tỷ đồng',
    mmHg: 'mi li mét thủy ngân',
    ppm: 'phần triệu',
    atm: 'át mốt phe',
    bar: 'ba',
    cc: 'xê xê',
    CV: 'mã lực',
    HP: 'mã lực',
    hp: 'mã lực',
    KV: 'ki lô vôn',
    Kv: 'ki lô vôn',
    kv: 'ki lô vôn',
    kw: 'ki lô oát',
    Kw: 'ki lô oát',
    KW: 'ki lô oát',
    Kwh: 'ki lô oát giờ',
    KWH: 'ki lô oát giờ',
    M: 'mét',
    M2: 'mét vuông',
    M3: 'mét khối',
    CM: 'xăng ti mét',
    MM: 'mi li mét',
    ML: 'mi li lít',
    HA: 'héc ta',
    Kb: 'ki lô bít',
    inch: 'inh',
    p: 'phút',
    JPY: 'yên nhật',
    GBP: 'bảng anh',
    LAK: 'kíp lào',
    IU: 'i u',
    mb: 'mi li ba',
    mbar: 'mi li ba',
    ppb: 'phần tỷ',
    mAh: 'mi li am pe giờ',
    Ah: 'am pe giờ',
    AH: 'am pe giờ',
    MP: 'mê ga pích xeo',
    Mpx: 'mê ga pích xeo',
    fps: 'khung hình trên giây',
    UI: 'i u',
    'm/phút': 'mét trên phút',
    ĐVT: 'đơn vị tính',
  }),
]);

/** Short for thousand of đồng; only touching its number. */
export const THOUSAND = new Set(['k', 'K']);

/** “500.000 đồng/tháng”: what may stand after the stroke, said with “một”. */
export const PER = new Set(
  (
    'ngày đêm tháng năm tuần giờ phút giây quý vụ lượt lần người hộ bản xã thôn khẩu em cháu suất con ' +
    'cái chiếc gói hộp túi bao tạ tấn yến lít mét sào mẫu ha kg g l m km m2 m² ca buổi hồ năm nhà khẩu ' +
    'triệu lượng chỉ cây đơn học trẻ đợt kỳ chuyến bữa cháu đầu con ô lô đàn thửa trạm máy điểm xe khối vé mũi quả viên gốc bụi khóm tấm tập tờ phiếu đoàn đội chi nhóm tổ bộ cuộc bài cặp công dự mô suất hạt nải buồng bó kiện can chai lọ'
  ).split(' '),
);

/** Numbers of money and the words after them: “/” is then “một”. */
export const MONEY = new Set(
  'đồng đ vnđ vnd ₫ usd $ eur € k tr trđ % ‰ triệu nghìn tỷ tỉ ngàn'.split(' '),
);

/** Between a number and its measure: “2 nghìn ha”. */
export const SCALES = new Set('trăm nghìn ngàn vạn triệu tỷ tỉ'.split(' '));

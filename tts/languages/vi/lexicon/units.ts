import { isSyllable } from '../syllable.js';

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
  ['s', 'giây', 'μ m'],
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
    dBA: 'đề xi ben',
    dba: 'đề xi ben',
    db: 'đề xi ben',
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
    TR: 'triệu',
    trđ: 'triệu đồng',
    Trđ: 'triệu đồng',
    nđ: 'nghìn đồng',
    ngđ: 'nghìn đồng',
    tỷđ: 'tỷ đồng',
    ty: 'tỷ',
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
    met: 'mét',
    p: 'phút',
    JPY: 'yên nhật',
    GBP: 'bảng anh',
    LAK: 'kíp lào',
    IU: 'i u',
    th: 'tháng',
    KHz: 'ki lô héc',
    Mhz: 'mê ga héc',
    mhz: 'mê ga héc',
    khz: 'ki lô héc',
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
    KVA: 'ki lô vôn am pe',
    Kva: 'ki lô vôn am pe',
    kva: 'ki lô vôn am pe',
    kWp: 'ki lô oát pích',
    KWp: 'ki lô oát pích',
    MWp: 'mê ga oát pích',
    rpm: 'vòng một phút',
    PS: 'mã lực',
    BTU: 'bê tê u',
    Btu: 'bê tê u',
    Mpa: 'mê ga pát can',
    kgf: 'ki lô gam lực',
    kgP: 'ki lô gam thể trọng',
    kgTT: 'ki lô gam thể trọng',
    CFU: 'xê ép u',
    mph: 'dặm trên giờ',
    vạn: 'vạn',
    hz: 'héc',
    ghz: 'gi ga héc',
    Ghz: 'gi ga héc',
    gb: 'gi ga bai',
    Gb: 'gi ga bai',
    tb: 'tê ra bai',
    mbps: 'mê ga bít trên giây',
    mcg: 'mi cờ rô gam',
    cent: 'xen',
    lb: 'pao',
    lbs: 'pao',
    oz: 'ao xơ',
    ft: 'phít',
    gal: 'ga lông',
    gallon: 'ga lông',
    rad: 'ra đi an',
    dp: 'đi ốp',
    sec: 'giây',
    Cal: 'ca lo',
    kJ: 'ki lô giun',
    '°K': 'ken vin',
    AUD: 'đô la úc',
    SGD: 'đô la xinh ga po',
    CAD: 'đô la ca na đa',
    HKD: 'đô la hồng kông',
    TWD: 'đô la đài loan',
    KRW: 'uôn hàn quốc',
    THB: 'bạt thái',
    RUB: 'rúp nga',
    CHF: 'phờ răng thụy sĩ',
    INR: 'ru pi ấn độ',
    RMB: 'nhân dân tệ',
  }),
]);

/** Short for thousand of đồng; only touching its number. */
export const THOUSAND = new Set(['k', 'K']);

/** As they may stand by themselves, the longest first. */
export const UNITS_WRITTEN: readonly string[] = [...UNITS.keys(), ...THOUSAND]
  .filter((unit) => !unit.includes('/'))
  .sort((a, b) => b.length - a.length);
/** These are no words, and none that capitals could be. */
export const UNITS_ALONE: readonly string[] = UNITS_WRITTEN.filter(
  (unit) =>
    /^\p{L}{2}|^m[²³23]/u.test(unit) &&
    // in a message it is thông báo
    unit !== 'tb' &&
    unit !== unit.toUpperCase() &&
    !isSyllable(unit.toLowerCase()),
);

/** “500.000 đồng/tháng”: what may stand after the stroke, said with “một”. */
export const PER = new Set(
  (
    'ngày đêm tháng năm tuần giờ phút giây quý vụ lượt lần người hộ bản xã thôn khẩu em cháu suất con ' +
    'cái chiếc gói hộp túi bao tạ tấn yến lít mét sào mẫu ha kg g l m km m2 m² ca buổi hồ năm nhà khẩu ' +
    'triệu lượng chỉ cây đơn học trẻ đợt kỳ chuyến bữa cháu đầu con ô lô đàn thửa trạm lớp trục bàn trường cụm máy điểm xe khối vé mũi quả viên gốc bụi khóm tấm tập tờ phiếu đoàn đội chi nhóm tổ bộ cuộc bài cặp công dự mô suất hạt nải buồng bó kiện can chai lọ ' +
    'lứa kíp ván khóa khoá tiết trang bình đĩa bát ly cốc thùng hũ bịch vỉ ống liều tuýp phòng giường mẻ chậu bể ao lồng vườn gian ' +
    'kí cân trái bông nhánh cành khay dân ghế ngôi căn dảnh luống bầu lá bắp ngọn câu cụ chuồng hàng ổ hố tầng toa lao thí mâm gánh sọt rổ cô thầy gia xóm ấp phường huyện tỉnh ruộng thanh chủ'
  ).split(' '),
);

/** Numbers of money and the words after them: “/” is then “một”. */
export const MONEY = new Set(
  'đồng đ vnđ vnd ₫ usd $ cent eur € k tr trđ nđ ngđ tr.đ ng.đ tỷ.đ % ‰ triệu nghìn tỷ tỉ ngàn'.split(
    ' ',
  ),
);

/** “2T gạo”: what is weighed by the ton. */
export const WEIGHED =
  /^ (?:gạo|thóc|lúa|ngô|sắn|phân|đạm|lân|xi măng|sắt|thép|hàng|chè|quả|cá|thịt|mía|than|gỗ|cát|đá|rác|giống|rau|củ|khoai|dong|quế|vôi|thức ăn|lương thực|muối)(?!\p{L})/u;
/** “12T 5%”: what follows a term of months. */
export const RATE = /^:? ?\d{1,2}(?:[.,]\d{1,2})? ?%/u;

/** Between a number and its measure: “2 nghìn ha”. */
/** Before “ha” and “m” they count: “mỗi ha”, “hai m vải”. */
export const COUNTING = new Set(
  'mỗi một hai ba bốn năm sáu bảy tám chín mười mươi mốt lăm chục vài mấy nửa từng rưỡi'.split(' '),
);
export const SCALES = new Set('trăm nghìn ngàn vạn triệu tỷ tỉ'.split(' '));

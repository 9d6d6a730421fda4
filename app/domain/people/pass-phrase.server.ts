import { randomInt } from 'node:crypto';

/** 509 short Vietnamese syllables without marks, which many keyboards cannot type in a password. */
const WORDS = `
anh bac bach bai bam ban bang banh bao bay ben benh bep bia bien biet bieu binh boc boi bon bong
bop bot bua bui bun buoc cach cai cam can cang canh cao cap cat cau cay chac chai chat chau chay
che chen cheo chep chi chien chieu chin chinh cho chon chong chu chuan chuc chung chuoi chuong
chuyen coc com con cong cua cum cuoc cuoi cuon cuong dai dam dan dang dao dau day den deo dep
det deu dia dich dien diep dieu dip diu doan doat doc doi don dong dot dua dun duoc duoi duong
gac gach gai gam gan gao gap gat gau ghep gia giai giam gian giang giao giat giau giay gio gioi
gion giong giot giu giua giuong giup goc goi gom gon gop got gui gung guong hai ham han hang
hanh hap hat hau hay hen hien hieu hinh hoa hoai hoan hoang hoat hoc hoi hom hon hong hop hot
hua huan hung huong hut huy huyen huyet kan kem kenh keo ket kha khac khach khau khoa khoai
khoan khoang khoanh khoe khoi khop khu khuon khuyen kiem kien kieu kip lac lai lam lan lang lanh
lap lat lay len lenh leo lich liem lien loai loc long lop lot lua luan luat luc lung luoc luon
luong luot luu luy mai mam man mang manh mau may mem meo met mia mien mieng minh moc moi mon
mong mot mua muc mui muoi muon muop nai nam nang nap nau ngai ngam ngan ngat ngay nghe ngheo
nghi nghia nghiem nghien nghiep ngo ngoai ngoc ngoi ngot ngu ngua nguoi nguon nguyen nha nhac
nhan nhanh nhap nhat nhe nhen nhi nhiem nhien nhiet nhieu nhin nho nhoi nhom nhu nhua nhung nien
noi nom nong nop not nua nui nuoc nuoi nuong nut pham phan phap phat phen phep phia phich phien
phieu phim pho phoi phong phu phuc phung phuong phut qua quan quang que quoc quy quyen quyet ram
rang rao rat ray rem roi rong rua rung ruoi ruong ruot ruou rut sac sach sai sam san sang sanh
sao sap sat sau say sieu soan soc soi som son song sua suc suoi suon suong suot tac tach tai tam
tan tang tao tap tau tay ten tep tet tha thac thai than thang thanh thao thay the them theu thi
thich thien thiep thinh thit tho thoai thoang thoi thom thon thong thot thu thuan thuat thuc
thung thuoc thuong thuy thuyen thuyet tia tich tiem tien tieng tiep tiet tieu tim tin tinh toan
toc toi tom ton tong tot tra trai tram tran trang trao trat trau tre tren tri trien trieu trinh
tron trong trua trung truoc truong truyen tuan tui tung tuoi tuong tuyen tuyet uon uong uot vai
vang vao vau ven vet viec vien viet vinh vit voi von vong vua vuc vung vuon vuot xay xep xoan
xoi xom xong xuan xuat xung xuong xuyen yen yeu
`
  .trim()
  .split(/\s+/);

const WORDS_IN_PHRASE = 4;

/**
 * A pass phrase to offer, such as `suoi-gao-nang-vui`: four words drawn at random, almost 36 bits. It is
 * made for one page and kept nowhere.
 */
export const newPassPhrase = (): string =>
  Array.from({ length: WORDS_IN_PHRASE }, () => WORDS[randomInt(WORDS.length)]).join('-');

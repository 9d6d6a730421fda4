import type { Refusal } from '~/domain/media/refusal';
import { bilingual } from '../locale';

/** What went wrong with one file, and what to do next. */
export type RefusalWords = { happened: string; next: string };

type MediaText = {
  refusals: Record<Refusal, RefusalWords>;
  /** A form that could not be received at all, by its code. */
  forms: Record<'not-a-form' | 'malformed' | 'form-too-big', RefusalWords>;
  accepted: string;
  acceptedPapers: string;
  /** How much is used, of how much, and what is left, in megabytes. */
  room: (used: string, limit: string, left: string) => string;
};

/** The words for files that are sent to us: photos and scans. */
export const mediaText = bilingual<MediaText>({
  vi: {
    accepted: 'Ảnh JPEG, PNG, WebP, HEIC hoặc AVIF, mỗi ảnh không quá 25 MB.',
    room: (used, limit, left) =>
      `Ảnh và giấy tờ của cơ sở đã dùng ${used} MB trong ${limit} MB, còn ${left} MB.`,
    acceptedPapers: 'Bản quét PDF hoặc ảnh chụp rõ cả tờ giấy, không quá 25 MB.',
    refusals: {
      empty: {
        happened: 'Tệp này trống, không có dữ liệu nào.',
        next: 'Mở lại ảnh trên máy xem còn xem được không, rồi gửi lại.',
      },
      'too-big': {
        happened: 'Tệp này lớn hơn 25 MB.',
        next: 'Chọn ảnh gốc chụp từ điện thoại, hoặc giảm cỡ ảnh rồi gửi lại.',
      },
      'too-many': {
        happened: 'Một lần chỉ nhận được 12 tệp nên tệp này chưa được nhận.',
        next: 'Gửi tiếp những tệp còn lại ở lần sau.',
      },
      'no-room': {
        happened: 'Cơ sở không còn đủ chỗ cho tệp này. Những tệp đã gửi trước vẫn còn nguyên.',
        next: 'Gửi ảnh hay bản quét nhỏ hơn, gỡ giấy tờ không cần nữa ở mục Giấy tờ (chỗ được trả lại sau 90 ngày), hoặc nhờ cơ quan quản lý tăng chỗ.',
      },
      'not-a-picture': {
        happened: 'Tệp này không phải là ảnh.',
        next: 'Chọn một ảnh JPEG, PNG, WebP, HEIC hoặc AVIF.',
      },
      'unsupported-picture': {
        happened: 'Loại ảnh này (như GIF, BMP, TIFF) chúng tôi chưa nhận.',
        next: 'Lưu ảnh thành JPEG hoặc PNG rồi gửi lại.',
      },
      'svg-not-accepted': {
        happened: 'Tệp SVG là hình vẽ có thể chứa mã lệnh nên không được nhận.',
        next: 'Xuất hình vẽ thành PNG rồi gửi lại.',
      },
      mislabelled: {
        happened: 'Tên tệp nói một loại, nội dung lại là loại khác.',
        next: 'Chọn đúng tệp gốc, đừng đổi đuôi tên tệp.',
      },
      polyglot: {
        happened: 'Trong ảnh này có giấu thêm một tệp khác.',
        next: 'Chụp màn hình ảnh đó, hoặc lưu lại thành ảnh mới rồi gửi.',
      },
      broken: {
        happened: 'Tệp này bị hỏng hoặc tải về chưa xong nên không mở được.',
        next: 'Mở lại tệp trên máy. Nếu xem được, hãy gửi lại; nếu không, chọn bản khác.',
      },
      'too-many-pixels': {
        happened: 'Ảnh có quá nhiều điểm ảnh (quá 100 triệu; với HEIC là 50 triệu).',
        next: 'Giảm cỡ ảnh xuống khoảng 4000 điểm chiều ngang rồi gửi lại.',
      },
      animated: {
        happened: 'Đây là ảnh động. Chúng tôi chỉ nhận ảnh đứng yên.',
        next: 'Chọn một ảnh thường, hoặc chụp màn hình khoảnh khắc bạn muốn.',
      },
      'took-too-long': {
        happened: 'Máy chủ mở ảnh này quá lâu nên đã dừng lại.',
        next: 'Thử lại sau ít phút, hoặc lưu ảnh thành JPEG rồi gửi.',
      },
      'not-a-paper': {
        happened: 'Tệp này không phải là PDF, cũng không phải ảnh.',
        next: 'Quét giấy tờ thành PDF, hoặc chụp ảnh rõ cả tờ giấy.',
      },
      'pdf-locked': {
        happened: 'PDF này đang đặt mật khẩu, cán bộ sẽ không mở được.',
        next: 'Bỏ mật khẩu rồi gửi lại, hoặc chụp ảnh từng trang.',
      },
      'pdf-active': {
        happened: 'PDF này có chứa lệnh chạy hoặc tệp đính kèm nên không được nhận.',
        next: 'In tệp ra PDF mới (chọn “In”, rồi “Lưu thành PDF”) rồi gửi lại.',
      },
    },
    forms: {
      'not-a-form': {
        happened: 'Máy chủ không nhận được tệp nào.',
        next: 'Quay lại trang trước, chọn lại tệp rồi gửi.',
      },
      malformed: {
        happened: 'Đường truyền bị ngắt giữa chừng, chưa có tệp nào được nhận.',
        next: 'Khi mạng ổn định, hãy gửi lại.',
      },
      'form-too-big': {
        happened: 'Tổng các tệp gửi một lần quá lớn (hơn 120 MB), chưa có tệp nào được nhận.',
        next: 'Gửi ít tệp hơn trong mỗi lần.',
      },
    },
  },
  en: {
    accepted: 'JPEG, PNG, WebP, HEIC or AVIF pictures, at most 25 MB each.',
    room: (used, limit, left) =>
      `Photos and papers of this producer use ${used} of ${limit} MB; ${left} MB are left.`,
    acceptedPapers: 'A PDF scan, or a clear photo of the whole page, at most 25 MB.',
    refusals: {
      empty: {
        happened: 'This file is empty.',
        next: 'Check that the picture still opens on your device, then send it again.',
      },
      'too-big': {
        happened: 'This file is larger than 25 MB.',
        next: 'Choose the original from your phone, or make it smaller and send it again.',
      },
      'too-many': {
        happened: 'Only 12 files can be sent at once, so this one was not received.',
        next: 'Send the remaining files next time.',
      },
      'no-room': {
        happened:
          'This producer has not enough room left for the file. What was sent before is kept.',
        next: 'Send a smaller photo or scan, remove papers no longer needed under Papers (their room comes back after 90 days), or ask the agency for more room.',
      },
      'not-a-picture': {
        happened: 'This file is not a picture.',
        next: 'Choose a JPEG, PNG, WebP, HEIC or AVIF picture.',
      },
      'unsupported-picture': {
        happened: 'We do not take this kind of picture (such as GIF, BMP or TIFF).',
        next: 'Save it as JPEG or PNG and send it again.',
      },
      'svg-not-accepted': {
        happened: 'An SVG drawing can hold program code, so it is not accepted.',
        next: 'Export the drawing as PNG and send that.',
      },
      mislabelled: {
        happened: 'The file’s name says one kind of file, its content is another.',
        next: 'Choose the original file, without changing the ending of its name.',
      },
      polyglot: {
        happened: 'Another file is hidden within this picture.',
        next: 'Take a screenshot of it, or save it as a new picture, and send that.',
      },
      broken: {
        happened: 'This file is damaged or was not fully downloaded, and cannot be opened.',
        next: 'Open it on your device. If it shows, send it again; if not, choose another copy.',
      },
      'too-many-pixels': {
        happened: 'The picture has too many pixels (over 100 million; 50 million for HEIC).',
        next: 'Reduce it to about 4000 pixels across and send it again.',
      },
      animated: {
        happened: 'This picture moves. We take still pictures only.',
        next: 'Choose an ordinary picture, or take a screenshot of the moment you want.',
      },
      'took-too-long': {
        happened: 'Opening this picture took the server too long, so it stopped.',
        next: 'Try again in a few minutes, or save it as JPEG and send that.',
      },
      'not-a-paper': {
        happened: 'This file is neither a PDF nor a picture.',
        next: 'Scan the paper to PDF, or take a clear photo of the whole page.',
      },
      'pdf-locked': {
        happened: 'This PDF is protected by a password; officers could not open it.',
        next: 'Remove the password and send it again, or photograph each page.',
      },
      'pdf-active': {
        happened: 'This PDF holds commands or attached files, so it is not accepted.',
        next: 'Print it to a new PDF (“Print”, then “Save as PDF”) and send that.',
      },
    },
    forms: {
      'not-a-form': {
        happened: 'No file reached the server.',
        next: 'Go back, choose the files again and send them.',
      },
      malformed: {
        happened: 'The connection was cut midway; no file was received.',
        next: 'Send them again when the network is steady.',
      },
      'form-too-big': {
        happened: 'The files together are too large (over 120 MB); none was received.',
        next: 'Send fewer files at a time.',
      },
    },
  },
});

import type { Locale } from '~/paths';

/** What each action of the audit log is called; a test holds that none is missing. */
const ACTIONS: Record<string, readonly [vi: string, en: string]> = {
  'accept-invitation': ['Nhận lời mời', 'Accepted an invitation'],
  'add-paper': ['Thêm giấy tờ', 'Added a paper'],
  'add-photo': ['Thêm ảnh', 'Added a photo'],
  'answer-enquiry': ['Trả lời hỏi mua', 'Answered an enquiry'],
  'apply-sheet': ['Áp dụng bảng tính', 'Applied a spreadsheet'],
  'approve-version': ['Duyệt', 'Approved'],
  'change-contacts': ['Đổi liên hệ', 'Changed contacts'],
  'change-packs': ['Đổi quy cách và giá', 'Changed packs and prices'],
  'change-season': ['Đổi mùa vụ', 'Changed the season'],
  'claim-recognition': ['Khai sao', 'Claimed stars'],
  'claim-right': ['Khai quyền dùng nhãn hiệu', 'Claimed a right of use'],
  'create-enquiry': ['Khách hỏi mua', 'Buyer sent an enquiry'],
  'create-first-account': ['Tạo tài khoản đầu tiên', 'Created a first account'],
  'create-invitation': ['Mời người', 'Invited somebody'],
  'create-product': ['Thêm sản phẩm', 'Added a product'],
  'erase-enquiry': ['Xóa hỏi mua', 'Erased an enquiry'],
  'erase-old-enquiries': ['Xóa hỏi mua quá hạn giữ', 'Erased enquiries past their time'],
  'file-paper': ['Cất tệp giấy tờ', 'Filed a scan'],
  'record-recognition': ['Ghi nhận công nhận sao', 'Recorded a recognition'],
  'record-right': ['Ghi nhận quyền sử dụng', 'Recorded a right of use'],
  'remove-member': ['Gỡ thành viên', 'Removed a member'],
  'remove-paper': ['Bỏ giấy tờ', 'Removed a paper'],
  'remove-unused-file': ['Xóa tệp không dùng', 'Removed an unused file'],
  'restore-version': ['Khôi phục bản cũ', 'Restored a version'],
  'return-claim': ['Trả lại khai báo', 'Returned a claim'],
  'return-version': ['Trả lại để sửa', 'Returned for mending'],
  'revoke-invitation': ['Hủy lời mời', 'Revoked an invitation'],
  'save-draft': ['Lưu bản nháp', 'Saved a draft'],
  'set-enquiry-state': ['Đổi trạng thái hỏi mua', 'Moved an enquiry on'],
  'submit-version': ['Gửi duyệt', 'Submitted'],
  'take-back-enquiry': ['Khách rút lời hỏi', 'Buyer took an enquiry back'],
  'verify-recognition': ['Xác nhận công nhận sao', 'Verified a recognition'],
  'verify-right': ['Xác nhận quyền sử dụng', 'Verified a right of use'],
  'withdraw-claim': ['Rút khai báo', 'Withdrew a claim'],
  'withdraw-version': ['Rút bản gửi duyệt', 'Withdrew a submission'],
};

/** An action in words; one that no longer exists in the code stands as it was written. */
export const auditActionWords = (action: string, locale: Locale): string =>
  ACTIONS[action]?.[locale === 'vi' ? 0 : 1] ?? action;

export const KNOWN_AUDIT_ACTIONS: readonly string[] = Object.keys(ACTIONS);

import { bilingual } from '../locale';

/** Words of the form by which a buyer asks a maker, and of the page that says it is sent. */
export const enquiryText = bilingual({
  vi: {
    ask: 'Hỏi mua',
    title: 'Hỏi mua',
    description:
      'Gửi lời hỏi mua thẳng tới hợp tác xã làm ra sản phẩm OCOP. Không cần tài khoản, không mất phí.',
    intro:
      'Lời hỏi tới thẳng người làm ra sản phẩm, họ sẽ gọi hoặc nhắn lại cho bạn. Trang này không bán hàng và không nhận tiền.',
    chosen: 'Sản phẩm bạn muốn hỏi',
    nothing: 'Bạn chưa chọn sản phẩm nào. Hãy tìm ở ô bên dưới để thêm vào đây.',
    goesTo: 'Gửi tới',
    remove: 'Bỏ',
    add: 'Thêm',
    unknown: (count: number) => `${count} sản phẩm không còn trong danh mục nên không có ở đây.`,
    closedTitle: 'Chưa hỏi qua trang này được',
    closed: (name: string) =>
      `${name} chưa tham gia nhận lời hỏi ở đây: gửi đi sẽ không có ai đọc. Mời bạn liên hệ thẳng.`,
    noMaker: 'Nguồn không nêu ai làm ra sản phẩm này, nên chưa biết gửi lời hỏi tới đâu.',
    further: 'Thêm sản phẩm khác',
    furtherHelp: 'Của cùng một nơi hay nhiều nơi đều được; mỗi nơi chỉ nhận phần của mình.',
    search: 'Tìm sản phẩm để thêm',
    find: 'Tìm',
    foundNothing: (query: string) => `Không có thêm sản phẩm nào cho “${query}”.`,
    earlier: 'Gộp với những sản phẩm bạn đang hỏi dở',
    you: 'Lời hỏi của bạn',
    name: 'Tên của bạn',
    contact: 'Số điện thoại hoặc Zalo',
    contactHelp: 'Để họ gọi hay nhắn lại. Số nước ngoài bắt đầu bằng dấu + và mã nước.',
    message: 'Lời nhắn',
    messageHelp: 'Ví dụ: cần bao nhiêu, giao về đâu, khi nào, và điều bạn muốn biết.',
    consent:
      'Tôi đồng ý chuyển tên, số liên hệ và lời nhắn này tới những nơi ghi “Gửi tới” ở trên.',
    consentHelp: (days: number) =>
      `Chỉ thành viên của những nơi ấy đọc được trên trang này, chỉ để trả lời bạn. Sau ${days} ngày lời hỏi tự xoá; bạn có thể bảo họ xoá sớm hơn (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15).`,
    trap: 'Xin để trống ô này',
    send: 'Gửi lời hỏi',
    failed:
      'Lời hỏi chưa gửi đi. Xin xem lại những chỗ có ghi chú bên dưới; điều bạn viết còn nguyên.',
    limited: (names: string, seconds: number) =>
      `${names} vừa nhận nhiều lời hỏi từ mạng bạn đang dùng, nên lời này chưa gửi đi. Điều bạn viết còn nguyên ở dưới: chờ ${time(seconds, 'giây', 'phút')} rồi bấm gửi lại, hoặc liên hệ thẳng.`,
    faults: {
      name: {
        missing: 'Xin cho biết tên để tiện xưng hô.',
        'too-long': (most: number) => `Tên dài quá ${most} chữ cái.`,
      },
      contact: {
        missing: 'Xin để lại một số để họ trả lời bạn.',
        'not-a-number':
          'Số này chưa đúng. Số di động có 10 chữ số, số bàn 11, bắt đầu bằng 0; số nước ngoài bắt đầu bằng dấu + và mã nước.',
      },
      message: {
        missing: 'Xin viết vài lời về điều bạn cần.',
        'too-short': 'Lời nhắn ngắn quá, xin viết thêm vài chữ.',
        'too-long': (most: number) => `Lời nhắn dài quá ${most} chữ cái.`,
      },
      consent: 'Cần bạn đồng ý thì lời hỏi mới được chuyển đi.',
      products: {
        missing: 'Xin chọn ít nhất một sản phẩm.',
        'too-many': (most: number) => `Mỗi lần hỏi nhiều nhất ${most} sản phẩm.`,
        'not-open': 'Chưa có sản phẩm nào trong danh sách hỏi qua trang này được.',
      },
      trap: 'Ô này dùng để chặn máy gửi thư rác. Xin xoá chữ trong ô rồi gửi lại.',
    },
    sentTitle: 'Đã gửi lời hỏi',
    sent: (count: number) =>
      count === 1
        ? 'Lời hỏi của bạn đã tới nơi sau đây:'
        : `Lời hỏi của bạn đã tới ${count} nơi sau đây, mỗi nơi nhận phần của mình:`,
    expect:
      'Họ sẽ gọi hoặc nhắn Zalo tới số bạn để lại. Nhiều nơi chỉ có một người vừa làm vừa trả lời, xin chờ vài ngày; cần gấp thì bạn liên hệ thẳng.',
    afterwards: (days: number) =>
      `Bạn không cần làm gì thêm. Lời hỏi tự xoá sau ${days} ngày; muốn xoá sớm hơn thì rút lại, hoặc nói với nơi nhận.`,
    takeBackKeep: 'Đường dẫn của riêng bạn để rút lại lời hỏi (xin giữ lấy, không ai khác có):',
    takeBackTitle: 'Rút lại lời hỏi',
    takeBackAsk: (when: string) =>
      `Gửi lúc ${when}. Rút lại thì tên, số, lời nhắn và mọi điều đã trả lời đều bị xóa hẳn ở những nơi sau đây:`,
    takeBackButton: 'Rút lại và xóa hết',
    takenBack: 'Đã rút lại. Tên, số và lời nhắn của bạn không còn ở đây nữa.',
    takenBackNote: 'Nếu nơi nhận đã chép số của bạn ra ngoài, xin nói với họ để họ xóa nốt.',
    nothingToTakeBack:
      'Đường dẫn này không còn lời hỏi nào: đã rút, đã xóa khi hết hạn giữ, hoặc đường dẫn bị thiếu chữ.',
    noPublicContacts: 'Nơi này chưa công bố cách liên hệ khác; họ sẽ tìm bạn theo số bạn để lại.',
    goOn: 'Xem tiếp các sản phẩm',
  },
  en: {
    ask: 'Ask to buy',
    title: 'Ask to buy',
    description:
      'Send a question straight to the cooperative that makes an OCOP product. No account, no fee.',
    intro:
      'Your question goes straight to the makers, who will call or message you back. Nothing is sold here and no money is taken.',
    chosen: 'Products you ask about',
    nothing: 'You have not chosen a product yet. Search below to add one.',
    goesTo: 'Goes to',
    remove: 'Remove',
    add: 'Add',
    unknown: (count: number) =>
      count === 1
        ? '1 product is no longer in the catalogue and was left out.'
        : `${count} products are no longer in the catalogue and were left out.`,
    closedTitle: 'Cannot be asked through this site',
    closed: (name: string) =>
      `${name} does not take questions here yet: nobody would read yours. Please contact them directly.`,
    noMaker: 'The source names no maker of this product, so there is nobody to send a question to.',
    further: 'Add other products',
    furtherHelp: 'From the same maker or from several; each receives its own part only.',
    search: 'Find a product to add',
    find: 'Find',
    foundNothing: (query: string) => `No further product for “${query}”.`,
    earlier: 'Join with the products you were asking about',
    you: 'Your question',
    name: 'Your name',
    contact: 'Phone or Zalo number',
    contactHelp:
      'So that they can call or message you. Outside Vietnam, begin with + and the country code.',
    message: 'Message',
    messageHelp:
      'For example: how much you need, where to, by when, and what you would like to know. Most makers read Vietnamese only.',
    consent:
      'I agree that my name, number and message are passed on to the makers marked “Goes to” above.',
    consentHelp: (days: number) =>
      `Only their members can read it on this site, and only to answer you. It is erased after ${days} days; you can ask them to erase it sooner (Vietnam’s Law on Personal Data Protection, 91/2025/QH15).`,
    trap: 'Please leave this empty',
    send: 'Send the question',
    failed: 'Not sent yet. Please look at the notes below; what you wrote is all still there.',
    limited: (names: string, seconds: number) =>
      `${names} has just received many questions from the network you are using, so this one was not sent. What you wrote is all still there: wait ${time(seconds, 'seconds', 'minutes')} and send it again, or contact them directly.`,
    faults: {
      name: {
        missing: 'Please say how they may call you.',
        'too-long': (most: number) => `The name is longer than ${most} characters.`,
      },
      contact: {
        missing: 'Please leave a number, so that they can answer you.',
        'not-a-number':
          'This is no number we know. In Vietnam mobiles have 10 digits and landlines 11, beginning with 0; others begin with + and the country code.',
      },
      message: {
        missing: 'Please write a few words about what you need.',
        'too-short': 'The message is too short, please add a few words.',
        'too-long': (most: number) => `The message is longer than ${most} characters.`,
      },
      consent: 'Without your agreement it cannot be passed on.',
      products: {
        missing: 'Please choose at least one product.',
        'too-many': (most: number) => `At most ${most} products at a time.`,
        'not-open': 'None of the products chosen can be asked about through this site.',
      },
      trap: 'This box is there to stop machines that send spam. Please empty it and send again.',
    },
    sentTitle: 'Your question is sent',
    sent: (count: number) =>
      count === 1
        ? 'It has reached:'
        : `It has reached these ${count} makers, each with its own part:`,
    expect:
      'They will call you or message you on Zalo. Often one person does all the work and the answering, so please allow a few days; if it is urgent, contact them directly.',
    afterwards: (days: number) =>
      `There is nothing more to do. Your question is erased after ${days} days; to have it erased sooner, take it back or tell the maker.`,
    takeBackKeep: 'Your own link to take it back (please keep it, nobody else has it):',
    takeBackTitle: 'Take your question back',
    takeBackAsk: (when: string) =>
      `Sent at ${when}. Taking it back erases your name, number, words and all that was answered, at:`,
    takeBackButton: 'Take it back and erase it',
    takenBack: 'Taken back. Your name, number and words are no longer here.',
    takenBackNote: 'If a maker wrote your number down elsewhere, please ask them to remove it too.',
    nothingToTakeBack:
      'There is nothing behind this link: it was taken back, erased when its time was over, or the link is incomplete.',
    noPublicContacts:
      'They have published no other way to be reached; they will use the number you left.',
    goOn: 'See more products',
  },
});

const time = (seconds: number, unit: string, longUnit: string) =>
  seconds < 100 ? `${seconds} ${unit}` : `${Math.ceil(seconds / 60)} ${longUnit}`;

/** Words of the workspace's pages about enquiries. */
export const enquiryWorkText = bilingual({
  vi: {
    title: 'Hỏi mua',
    from: (name: string) => `Lời hỏi của ${name}`,
    states: { new: 'Mới', talking: 'Đang trao đổi', done: 'Xong' },
    stateMenu: 'Tình trạng',
    empty: {
      new: 'Chưa có lời hỏi nào mới.',
      talking: 'Không có lời hỏi nào đang trao đổi.',
      done: 'Chưa có lời hỏi nào đã xong.',
    },
    privacy: (days: number) =>
      `Chỉ thành viên của bạn đọc được; chỉ dùng để trả lời khách. Mỗi lời hỏi tự xoá sau ${days} ngày.`,
    received: (when: string) => `Nhận lúc ${when}`,
    erased: (day: string) => `Tự xoá ngày ${day}`,
    products: 'Hỏi về',
    call: 'Gọi',
    zalo: 'Nhắn Zalo',
    message: 'Lời nhắn',
    state: 'Tình trạng',
    markAs: (state: string) => `Đánh dấu: ${state}`,
    replies: 'Đã trả lời',
    noReplies: 'Chưa ghi lần trả lời nào.',
    reply: 'Ghi lại điều đã trả lời',
    replyHelp:
      'Trang này không nhắn thay bạn: hãy gọi hoặc nhắn Zalo cho khách, rồi ghi lại để người cùng làm biết.',
    saveReply: 'Ghi lại',
    replyFaults: {
      missing: 'Chưa có gì để ghi lại.',
      'too-long': (most: number) => `Dài quá ${most} chữ cái.`,
    },
    erase: 'Xoá lời hỏi này',
    eraseHelp:
      'Khách có quyền yêu cầu xoá thông tin của mình. Lời hỏi và mọi ghi chép đi cùng mất hẳn, không lấy lại được.',
    eraseNow: 'Xoá hẳn',
    back: 'Về danh sách lời hỏi',
    pages: 'Các trang',
    newer: 'Mới hơn',
    older: 'Cũ hơn',
  },
  en: {
    title: 'Enquiries',
    from: (name: string) => `Enquiry from ${name}`,
    states: { new: 'New', talking: 'Talking', done: 'Done' },
    stateMenu: 'State',
    empty: {
      new: 'No new enquiry.',
      talking: 'No enquiry is being talked about.',
      done: 'No enquiry is done yet.',
    },
    privacy: (days: number) =>
      `Only your members can read these, and only to answer the buyer. Each is erased after ${days} days.`,
    received: (when: string) => `Received ${when}`,
    erased: (day: string) => `Erased on ${day}`,
    products: 'Asks about',
    call: 'Call',
    zalo: 'Message on Zalo',
    message: 'Message',
    state: 'State',
    markAs: (state: string) => `Mark as: ${state}`,
    replies: 'Answered',
    noReplies: 'No answer noted yet.',
    reply: 'Note what was answered',
    replyHelp:
      'This site sends nothing for you: call or message the buyer, then note it here for the others.',
    saveReply: 'Keep the note',
    replyFaults: {
      missing: 'There is nothing to note yet.',
      'too-long': (most: number) => `Longer than ${most} characters.`,
    },
    erase: 'Erase this enquiry',
    eraseHelp:
      'Buyers may ask for their data to be erased. The enquiry and every note with it are gone for good.',
    eraseNow: 'Erase for good',
    back: 'Back to the enquiries',
    pages: 'Pages',
    newer: 'Newer',
    older: 'Older',
  },
});

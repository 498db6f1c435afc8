/** Words of a commune's bulletin, as espeak-ng says each alone. */
export const OWN_SYLLABLES = `
  bà bˈaː2 · con kˌɔ1n · bản bˈaː4n · xã sˈaː5 · chào tʃˈaː2w · mừng mˈy2ŋ · thông tˈo7ŋ
  báo bˈaːɜw · kính kˈiɜɲ · thưa tˈyə7 · toàn t̪wˈaː2n · thể tˈe4 · nhân ɲˈə7n · dân zˈə7n
  trên tʃˈe7n · địa ɗˈiə6 · bàn bˈaː2n · ủy wˈi4 · ban bˈaː7n · hội hˈo6j · đồng ɗˈo2ŋ
  đảng ɗˈaː4ŋ · công kˈo7ŋ · an ˈaː7n · nghị ŋˈi6 · quyết kwˈiɛɜt̪ · chuyển tʃwˈiɛ4n
  đổi ɗˈo4j · số sˈoɜ · dịch zˈi6c · vụ vˈu6 · trực tʃˈy6c · tuyến t̪wˈiɛɜn · căn kˈa7n
  cước kˈyəɜc · điện ɗˈiɛ6n · thoại twˈaː6j · mật mˈə6t̪ · khẩu xˈə4w · ngân ŋˈə7n
  hàng hˈaː2ŋ · khoản xwˈaː4n · tiền t̪ˈiɛ2n · lương lˈyə7ŋ · nước nˈyəɜc · sạch sˈe-6c
  đường ɗˈyə2ŋ · rừng zˈy2ŋ · mưa mˈyə7 · lũ lˈu5 · sạt sˈaː6t̪ · lở lˈəː4 · gió zˈɔɜ
  mùa mˈuə2 · đông ɗˈo7ŋ · rét zˈɛɜt̪ · trâu tʃˈə1w · bò bˈɔ2 · lợn lˈəː6n · gà ɣˈaː2
  vịt vˈi6t̪ · lúa lˈuəɜ · ngô ŋˈo7 · sắn sˈaɜn · chè tʃˈɛ2 · quế kwˈeɜ · mắc mˈaɜc · ca kˈaː7
  ong ˈɔ7ŋ · thóc tˈɔɜk · gạo ɣˈaː6w · trường tʃˈyə2ŋ · lớp lˈəːɜp · học hˈɔ6k · sinh sˈi7ɲ
  thầy tˈəɪ2 · giáo zˈaːɜw · khuyến xwˈiɛɜn · huỳnh hwˈi2ɲ · quýt kwˈiɜt̪ · quả kwˈaː4
  quanh kwˈe-7ɲ · quạch kwˈe-6c · khoẻ xwˈɛ4 · hoè hwˈɛ2 · hoa hwˈaː7 · hoạt hwˈaː6t̪
  loa lwˈaː7 · xoài swˈaː2j · ngoáy ŋwˈaɜj · khuya xwˈiə7 · thuở twˈəː4 · thuế twˈeɜ
  tuần t̪wˈə2n · luật lwˈə6t̪ · quây kwˈəɪ7 · nguyên ŋwˈiɛ7n · tuyết t̪wˈiɛɜt̪ · khuỷu xwˈi4w
  nghèo ŋˈɛ2w · nghiêng ŋˈiɛ7ŋ · ngủ ŋˈu4 · nhiễu ɲˈiɛ5w · nhựa ɲˈyə6 · gì zˈi2 · giếng zˈiɛɜŋ
  giết zˈiɛɜt̪ · giữ zˈy5 · giễu zˈe5w · giỏi zˈɔ4j · già zˈaː2 · ghi ɣˈi7 · gừng ɣˈy2ŋ
  yêu ˈiɛ7w · yên ˈiɛ7n · ý ˈiɜ · ỷ ˈi4 · ươm ˈyə7m · ướt ˈyəɜt̪ · uống ˈuəɜŋ · ức ˈyɜc
  ừ ˈy2 · ưu ˈi7w · hươu hˈyə7w · rượu zˈyə6w · cứu kˈiɜw · bưởi bˈyə4j · bụi bˈu6j
  môi mˈo7j · mới mˈəːɜj · mây mˈəɪ7 · may mˈa7j · mai mˈaː7j · máu mˈaɜw · sâu sˈə1w
  sau sˈa7w · sao sˈaː7w · sáu sˈaɜw · cầu kˈə2w · kêu kˈe1w · kiều kˈiɛ2w · sách sˈe-ɜc
  lịch lˈi6c · ếch ˈeɜc · xanh sˈe-7ɲ · kênh kˈe7ɲ · mình mˈi2ɲ · mạch mˈe-6c · ốc ˈoɜk
  óc ˈɔɜk · cúc kˈuɜc · mực mˈy6c · việc vˈiɛ6c · được ɗˌyə6c · lạc lˈaː6c · tấc t̪ˈəɜc
  đất ɗˈəɜt̪ · đắt ɗˈaɜt̪ · đát ɗˈaːɜt̪ · tết t̪ˈeɜt̪ · tét t̪ˈɛɜt̪ · tít t̪ˈiɜt̪
  tốt t̪ˈoɜt̪ · tót t̪ˈɔɜt̪ · tụt t̪ˈu6t̪ · một mˈo6t̪ · hợp hˈəː6p · họp hˈɔ6p · hộp hˈo6p
  hấp hˈəɜp · hắp hˈaɜp · hạp hˈaː6p · hẹp hˈɛ6p · hiệp hˈiɛ6p · xe sˈɛ7 · sẽ sˌɛ5
  xoong sˈɔ7ŋ · rất zˈəɜt̪ · dạ zˈaː6 · da zˈaː7 · gia zˈaː7 · trả tʃˈaː4 · cha tʃˈaː7
  phở fˈəː4 · phổ fˈo4 · thỏ tˈɔ4 · tỏ t̪ˈɔ4 · đỏ ɗˈɔ4 · ngõ ŋˈɔ5 · ngỗ ŋˈo5 · vẫn vˌə5n
  không xˌo1ŋ · cho tʃˌɔ1 · những ɲˌy5ŋ · mười mˈyə2j · lăm lˈa7m · trăm tʃˈa7m · nghìn ŋˈi2n
  triệu tʃˈiɛ6w · tỷ t̪ˈi4 · phẩy fˈəɪ4 · linh lˈi7ɲ · mốt mˈoɜt̪ · tư t̪ˈy7 · bảy bˈa4j
  tám t̪ˈaːɜm · chín tʃˈiɜn · phần fˈə2n · pin pˈi7n · pa pˈaː7 · pê pˈe7
`
  .split(/[·\n]/u)
  .map((cell) => cell.trim().split(' '))
  .filter((cell): cell is [string, string] => cell.length === 2);

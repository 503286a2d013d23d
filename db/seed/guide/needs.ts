import { text } from '../text';
import { forServices, type GuideOptionSeed } from './option';

/** What the firm lacks most today: the heaviest reasons. */
export const needs: GuideOptionSeed[] = [
  {
    value: 'meetings',
    label: text('현지 기업과의 만남', 'Meetings with local companies', '現地企業との面談', '与当地企业会面', 'Gặp gỡ doanh nghiệp tại chỗ', 'لقاءات مع شركات محلية'),
    rules: [
      forServices(4, ['business-matching'], text(
        '현지 기업과의 만남을 잡아 드립니다.', 'We arrange the meetings with local companies.', '現地企業との面談を設定します。',
        '为您安排与当地企业的会面。', 'Chúng tôi thu xếp các buổi gặp với doanh nghiệp tại chỗ.', 'ننسّق لكم اللقاءات مع الشركات المحلية.',
      )),
      forServices(3, ['tech-networking', 'korea-japan-competition'], text(
        '현지 기업이 모이는 자리에 함께합니다.', 'You join in where local companies gather.', '現地企業が集まる場に参加できます。',
        '可参加当地企业汇聚的活动。', 'Tham gia nơi các doanh nghiệp tại chỗ gặp nhau.', 'تشاركون حيث تجتمع الشركات المحلية.',
      )),
      forServices(2, ['joint-poc'], text(
        '함께 실증할 현지 기업을 만납니다.', 'You meet local companies to run a pilot with.', '共に実証する現地企業と出会えます。',
        '可结识共同实证的当地企业。', 'Gặp doanh nghiệp tại chỗ để cùng kiểm chứng.', 'تلتقون شركات محلية لإجراء تجربة مشتركة.',
      )),
      forServices(2, ['government-introduction'], text(
        '현지 기관과의 만남을 주선합니다.', 'We arrange meetings with local institutions.', '現地機関との面談を設定します。',
        '为您安排与当地机构的会面。', 'Chúng tôi thu xếp gặp gỡ cơ quan tại chỗ.', 'ننسّق لكم اللقاءات مع الجهات المحلية.',
      )),
    ],
  },
  {
    value: 'investors',
    label: text('투자자 소개', 'Introductions to investors', '投資家の紹介', '引荐投资者', 'Giới thiệu nhà đầu tư', 'التعريف بالمستثمرين'),
    rules: [
      forServices(4, ['fund-linkage'], text(
        '펀드와의 만남을 잡아 드립니다.', 'We arrange meetings with funds.', 'ファンドとの面談を設定します。',
        '为您安排与基金的会面。', 'Chúng tôi thu xếp gặp gỡ các quỹ đầu tư.', 'ننسّق لكم لقاءات مع صناديق الاستثمار.',
      )),
      forServices(4, ['investment-attraction'], text(
        '현지 투자자에게 귀사를 소개합니다.', 'We introduce you to local investors.', '現地投資家に貴社を紹介します。',
        '向当地投资者推介贵公司。', 'Chúng tôi giới thiệu quý vị với nhà đầu tư tại chỗ.', 'نعرّف المستثمرين المحليين بشركتكم.',
      )),
    ],
  },
  {
    value: 'advice',
    label: text('전문가의 조언', 'Advice from experts', '専門家の助言', '专家建议', 'Lời khuyên của chuyên gia', 'مشورة الخبراء'),
    rules: [
      forServices(4, ['expert-consultation'], text(
        '현지 전문가 풀에서 알맞은 전문가를 찾아 드립니다.', 'We find the right expert in the local Expert Pool.', '現地の専門家プールから適切な専門家を探します。',
        '从当地专家库中为您寻找合适的专家。', 'Chúng tôi tìm chuyên gia phù hợp trong Mạng lưới chuyên gia tại chỗ.', 'نختار لكم الخبير المناسب من قاعدة الخبراء المحلية.',
      )),
      forServices(3, ['regulation-advice'], text(
        '현지 AI 법·제도를 확인하여 답해 드립니다.', 'We check the local AI rules and answer your questions.', '現地のAI法制度を確認してお答えします。',
        '查明当地AI法规后予以答复。', 'Chúng tôi rà soát pháp luật AI tại chỗ và trả lời quý vị.', 'نراجع قوانين الذكاء الاصطناعي المحلية ونجيب عن أسئلتكم.',
      )),
    ],
  },
  {
    value: 'test-site',
    label: text('실증할 현장과 파트너', 'A site and a partner for a pilot', '実証の現場とパートナー', '实证现场与合作伙伴', 'Nơi thử nghiệm và đối tác', 'موقع وشريك للتجربة'),
    rules: [
      forServices(4, ['joint-poc'], text(
        '함께 실증할 현지 기업과 기관을 찾습니다.', 'We look for local companies and institutions to run the pilot with.', '共に実証する現地の企業や機関を探します。',
        '寻找共同实证的当地企业与机构。', 'Chúng tôi tìm doanh nghiệp, tổ chức tại chỗ để cùng thử nghiệm.', 'نبحث عن شركات ومؤسسات محلية لإجراء التجربة معكم.',
      )),
      forServices(4, ['local-government-poc'], text(
        '일본 지자체의 업무 현장에서 실증합니다.', 'The pilot runs in the work of a Japanese local government.', '日本の自治体の業務現場で実証します。',
        '在日本地方政府的业务现场进行实证。', 'Thử nghiệm ngay trong công việc của địa phương Nhật Bản.', 'تُجرى التجربة في أعمال حكومة محلية يابانية.',
      )),
      forServices(3, ['physical-ai-benchmarking'], text(
        '피지컬 AI가 쓰이는 현장을 찾아갑니다.', 'You visit sites where physical AI is in use.', 'フィジカルAIが使われている現場を訪ねます。',
        '考察具身智能的应用现场。', 'Đến nơi AI vật lý đang được sử dụng.', 'تزورون مواقع يُستخدم فيها الذكاء الاصطناعي المادي.',
      )),
      forServices(3, ['ax-project'], text(
        'AX 프로젝트를 실증할 곳을 함께 찾습니다.', 'We look with you for a place to pilot AI Transformation.', 'AIトランスフォーメーションを実証する場をともに探します。',
        '共同寻找人工智能转型项目的实证场所。', 'Cùng tìm nơi thử nghiệm dự án chuyển đổi AI.', 'نبحث معكم عن مكان لتجربة التحوّل بالذكاء الاصطناعي.',
      )),
      forServices(3, ['joint-project'], text(
        '함께할 북미 기업을 찾습니다.', 'We look for a North American company to work with.', '共に取り組む北米企業を探します。',
        '寻找共同合作的北美企业。', 'Chúng tôi tìm doanh nghiệp Bắc Mỹ để cùng thực hiện.', 'نبحث عن شركة من أمريكا الشمالية للعمل معكم.',
      )),
    ],
  },
  {
    value: 'venue',
    label: text('전시·시연할 공간', 'A place to exhibit or demonstrate', '展示・実演のスペース', '展示与演示场地', 'Không gian trưng bày, trình diễn', 'مكان للعرض'),
    rules: [
      forServices(4, ['demo-space'], text(
        '시연하고 파트너를 맞을 공간을 내어 드립니다.', 'You get a place to demonstrate and to receive partners.', '実演やパートナーとの面談に使えるスペースを提供します。',
        '提供演示和接待合作伙伴的场地。', 'Quý vị có nơi trình diễn và tiếp đối tác.', 'نوفّر لكم مكانًا للعرض واستقبال الشركاء.',
      )),
      forServices(4, ['showcase'], text(
        '전시와 발표의 자리를 마련합니다.', 'We arrange the exhibition and the presentation.', '展示と発表の場を設けます。',
        '为您安排展示与发布。', 'Chúng tôi tổ chức trưng bày và giới thiệu.', 'ننظّم لكم العرض والتقديم.',
      )),
      forServices(2, ['korea-japan-competition'], text(
        '경진대회 무대에서 제품을 선보입니다.', 'You present your product on the stage of a competition.', 'コンテストの舞台で製品を披露できます。',
        '可在竞赛舞台上展示产品。', 'Giới thiệu sản phẩm trên sân khấu cuộc thi.', 'تقدّمون منتجكم على منصة المسابقة.',
      )),
    ],
  },
  {
    value: 'compute',
    label: text('GPU·NPU 장비', 'GPUs and NPUs', 'GPU・NPU設備', 'GPU与NPU设备', 'Thiết bị GPU, NPU', 'وحدات GPU وNPU'),
    rules: [
      forServices(4, ['test-zone-support'], text(
        'GPU·NPU를 고르고 예약하도록 돕습니다.', 'We help you choose GPUs or NPUs and book them.', 'GPU・NPUの選定と予約を支援します。',
        '协助您选择并预约GPU或NPU。', 'Chúng tôi giúp chọn và đặt lịch GPU, NPU.', 'نساعدكم على اختيار وحدات GPU أو NPU وحجزها.',
      )),
      forServices(1, ['ai-engineer'], text(
        '장비에 모델을 옮기는 일을 함께합니다.', 'An engineer helps to move your model onto the equipment.', '設備へのモデル移植に伴走します。',
        '协助将模型移植到设备上。', 'Kỹ sư giúp chuyển mô hình lên thiết bị.', 'يساعدكم مهندس على نقل النموذج إلى الأجهزة.',
      )),
    ],
  },
  {
    value: 'engineers',
    label: text('기술 인력의 도움', 'Help from engineers', 'エンジニアの支援', '技术人员的协助', 'Hỗ trợ của kỹ sư', 'مساعدة المهندسين'),
    rules: [
      forServices(4, ['ai-engineer'], text(
        'AI 엔지니어가 귀사와 함께 일합니다.', 'An AI engineer works with your team.', 'AIエンジニアが貴社とともに取り組みます。',
        'AI工程师与贵公司团队共同工作。', 'Kỹ sư AI làm việc cùng đội ngũ của quý vị.', 'يعمل مهندس ذكاء اصطناعي مع فريقكم.',
      )),
      forServices(3, ['model-localisation'], text(
        '모델을 현지에 맞추는 기술 지원을 드립니다.', 'You get technical help to fit the model to the market.', 'モデルを現地に合わせる技術支援を提供します。',
        '提供模型本地化所需的技术支持。', 'Hỗ trợ kỹ thuật để mô hình phù hợp với thị trường.', 'نقدّم دعمًا تقنيًا لمواءمة النموذج مع السوق.',
      )),
      forServices(2, ['test-zone-support'], text(
        '시험을 준비하는 일을 돕습니다.', 'We help to prepare the tests.', '試験の準備を支援します。',
        '协助准备测试。', 'Chúng tôi giúp chuẩn bị thử nghiệm.', 'نساعدكم على تحضير الاختبار.',
      )),
    ],
  },
  {
    value: 'training',
    label: text('교육과 인재 교류', 'Training and talent exchange', '研修と人材交流', '培训与人才交流', 'Đào tạo và trao đổi nhân tài', 'التدريب وتبادل المواهب'),
    rules: [
      forServices(4, ['local-training'], text(
        '현지 교육 과정을 함께 마련합니다.', 'We set up the training there with you.', '現地での研修をともに準備します。',
        '共同开设当地培训。', 'Cùng quý vị tổ chức đào tạo tại chỗ.', 'نُعدّ معكم التدريب هناك.',
      )),
      forServices(4, ['talent-exchange'], text(
        '인재가 오가는 교류를 마련합니다.', 'We arrange the exchange of people.', '人材が行き来する交流を設けます。',
        '安排人才往来交流。', 'Chúng tôi tổ chức trao đổi nhân lực.', 'ننظّم تبادل الكوادر.',
      )),
    ],
  },
  {
    value: 'government',
    label: text('정부·공공기관과의 연결', 'Contact with government', '政府・公的機関とのつながり', '对接政府与公共机构', 'Kết nối với cơ quan nhà nước', 'التواصل مع الجهات الحكومية'),
    rules: [
      forServices(4, ['government-introduction'], text(
        '정부 간 협력 네트워크로 현지 기관과 잇습니다.', 'Government-to-government networks lead you to local institutions.', '政府間協力ネットワークを通じて現地機関につなぎます。',
        '通过政府间合作网络对接当地机构。', 'Kết nối với cơ quan tại chỗ qua mạng lưới hợp tác liên chính phủ.', 'نصلكم بالجهات المحلية عبر شبكات التعاون بين الحكومات.',
      )),
      forServices(3, ['local-government-poc'], text(
        '일본 지자체와 이어 드립니다.', 'We link you with Japanese local governments.', '日本の自治体につなぎます。',
        '为您对接日本地方政府。', 'Chúng tôi kết nối quý vị với địa phương Nhật Bản.', 'نربطكم بالحكومات المحلية اليابانية.',
      )),
      forServices(2, ['ax-project'], text(
        '공공 부문의 수요를 함께 살핍니다.', 'We look with you at what the public sector needs.', '公共部門の需要をともに探ります。',
        '共同了解公共部门的需求。', 'Cùng tìm hiểu nhu cầu của khu vực công.', 'ندرس معكم احتياجات القطاع العام.',
      )),
    ],
  },
];

import { text } from '../text';
import { forServices, type GuideOptionSeed } from './option';

/** How far the product is. It only decides between services that fit otherwise, so each reason weighs one. */
export const stages: GuideOptionSeed[] = [
  {
    value: 'prototype',
    label: text('시제품이나 개발 단계', 'Prototype or in development', '試作品・開発段階', '原型或开发阶段', 'Nguyên mẫu hoặc đang phát triển', 'نموذج أولي أو قيد التطوير'),
    rules: [
      forServices(1, ['test-zone-support', 'ai-engineer'], text(
        '출시 전에 성능을 확인하고 다듬을 때입니다.', 'Before the launch is the time to test and improve.', '出荷前は性能を確認し、磨き上げる時期です。',
        '上市前正是验证和改进性能的时候。', 'Trước khi ra mắt là lúc kiểm tra và hoàn thiện hiệu năng.', 'ما قبل الإطلاق هو وقت الاختبار والتحسين.',
      )),
      forServices(1, ['expert-consultation', 'physical-ai-benchmarking'], text(
        '방향을 정하기 전에 현지를 알아 두기 좋은 때입니다.', 'It is a good time to learn about the market before you settle the direction.', '方向を決める前に現地を知っておくのに良い時期です。',
        '确定方向之前，正适合了解当地情况。', 'Đây là lúc nên tìm hiểu thị trường trước khi chốt hướng đi.', 'وقت مناسب لمعرفة السوق قبل تحديد الاتجاه.',
      )),
      forServices(1, ['tech-networking', 'korea-japan-competition'], text(
        '시제품을 처음 알리기에 알맞은 자리입니다.', 'It suits the first showing of a prototype.', '試作品を初めて紹介するのに適した場です。',
        '适合首次介绍原型产品。', 'Đây là dịp phù hợp để lần đầu giới thiệu nguyên mẫu.', 'مناسبة ملائمة لتقديم نموذج أولي للمرة الأولى.',
      )),
    ],
  },
  {
    value: 'pilot',
    label: text('시범 운영·실증 단계', 'Pilot', '試験運用・実証段階', '试点与实证阶段', 'Vận hành thử, kiểm chứng', 'تشغيل تجريبي'),
    rules: [
      forServices(1, ['joint-poc', 'local-government-poc', 'model-localisation'], text(
        '시범 운영의 결과를 현지에서 이어 갈 수 있습니다.', 'You can carry on there from your pilot at home.', '試験運用の成果を現地で発展させられます。',
        '可在当地延续试点成果。', 'Có thể tiếp nối kết quả vận hành thử tại thị trường đó.', 'يمكنكم البناء هناك على نتائج تشغيلكم التجريبي.',
      )),
      forServices(1, ['fund-linkage', 'demo-space'], text(
        '보여 줄 수 있는 결과가 나오는 때입니다.', 'You now have results to show.', '示せる成果が出る時期です。',
        '现阶段已有可展示的成果。', 'Đây là lúc đã có kết quả để giới thiệu.', 'لديكم الآن نتائج تعرضونها.',
      )),
    ],
  },
  {
    value: 'commercial',
    label: text('국내에서 판매 중', 'On sale in Korea', '韓国で販売中', '已在韩国销售', 'Đang bán tại Hàn Quốc', 'يُباع في كوريا'),
    rules: [
      forServices(1, ['business-matching', 'showcase', 'full-stack-package'], text(
        '판매할 준비가 된 제품에 알맞습니다.', 'It suits a product that is ready to sell.', '販売の準備が整った製品に適しています。',
        '适合已具备销售条件的产品。', 'Phù hợp với sản phẩm đã sẵn sàng để bán.', 'يناسب المنتجات الجاهزة للبيع.',
      )),
      forServices(1, ['regulation-advice'], text(
        '판매를 시작하기 전에 현지 법·제도를 확인할 때입니다.', 'Check the local rules before sales begin there.', '販売を始める前に現地の法制度を確認する時期です。',
        '开始销售前应了解当地法规。', 'Nên tìm hiểu quy định tại chỗ trước khi bắt đầu bán.', 'راجعوا القوانين المحلية قبل بدء البيع هناك.',
      )),
      forServices(1, ['investment-attraction'], text(
        '국내에서 거둔 성과를 투자자에게 보일 수 있습니다.', 'You can show investors what you achieved at home.', '韓国での実績を投資家に示せます。',
        '可向投资者展示在韩国取得的业绩。', 'Có thể cho nhà đầu tư thấy kết quả đạt được tại Hàn Quốc.', 'يمكنكم إطلاع المستثمرين على ما حققتموه في كوريا.',
      )),
    ],
  },
  {
    value: 'abroad',
    label: text('해외 매출이 있음', 'Already selling abroad', '海外での売上がある', '已有海外销售', 'Đã có doanh thu ở nước ngoài', 'لدينا مبيعات في الخارج'),
    rules: [
      forServices(1, ['joint-project', 'ax-project', 'government-introduction'], text(
        '해외에서 일한 경험이 큰 사업의 밑바탕이 됩니다.', 'Experience abroad is a base for larger projects.', '海外での経験が大きな事業の土台になります。',
        '海外经验是承接大型项目的基础。', 'Kinh nghiệm ở nước ngoài là nền tảng cho dự án lớn hơn.', 'الخبرة في الخارج أساس للمشاريع الأكبر.',
      )),
      forServices(1, ['local-training', 'talent-exchange'], text(
        '현지에서 함께 일할 사람이 필요한 때입니다.', 'It is time for people to work with on the spot.', '現地でともに働く人材が必要な時期です。',
        '现阶段需要在当地共事的人才。', 'Đây là lúc cần người cùng làm việc tại chỗ.', 'حان وقت إيجاد من يعمل معكم هناك.',
      )),
      forServices(1, ['investment-attraction'], text(
        '해외에서 거둔 성과를 투자자에게 보일 수 있습니다.', 'You can show investors what you achieved abroad.', '海外での実績を投資家に示せます。',
        '可向投资者展示海外业绩。', 'Có thể cho nhà đầu tư thấy kết quả ở nước ngoài.', 'يمكنكم إطلاع المستثمرين على ما حققتموه في الخارج.',
      )),
    ],
  },
];

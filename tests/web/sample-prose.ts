/**
 * Documents of our own invention with their mentions written into them: `{letter text}` or `{letter text|attribute=value,…}`, nested freely.
 * M action, H heading, A doer, T the one it is done for, P place, F figure, D cited work, Z time. Lines that begin with ~ are furniture.
 */
export interface Prose {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly source: string
  readonly place: string
  readonly body: string
}

export const prose: readonly Prose[] = [
  {
    id: 'yunxi-2021',
    title: '云溪市乡村人才振兴三年行动方案',
    date: '2021-03-18',
    source: '云溪市人民政府办公室',
    place: '云溪市',
    body: `~首页 > 政务公开 > 规范性文件
云溪市乡村人才振兴三年行动方案
为落实{D 乡村振兴促进法}，结合{P 云溪市|name=云溪市}实际，{A 云溪市人民政府|kind=organization}制定本方案。
一、{H 建强村级带头人队伍|level=1}
（一）{H 选优配强村主干|level=2}
{Z 2021年起|from=2021,to=}，{A 云溪市委组织部|kind=organization}{M 对全市{F 1284名|value=1284,unit=名,of=村主干}{T 村主干|kind=group}进行轮训|status=required}，{M 每年安排培训经费{F 260万元|value=2600000,unit=元,of=培训经费,status=norm}|status=required}。
{A 石桥县委|kind=organization}{M 从{T 县直单位|kind=group}选派{F 96名|value=96,unit=名,of=驻村干部}{T 驻村干部|kind=group}到{P 柳湾镇|name=柳湾镇}等{F 32个|value=32,unit=个,of=薄弱村}薄弱村任职|name=驻村帮扶计划}。
（二）{H 实施后备干部储备|level=2}
{Z 2023年底|from=2023-12,to=2023-12}前，{A 云溪市农业农村局|kind=organization}要{M 为每个村储备{F 2至3名|value=2,valueMax=3,unit=名,of=后备干部,bound=range,status=target}{T 后备干部|kind=group}|status=required}，由{A 各乡镇党委|kind=group}{M 建立{D 后备干部管理办法}台账|status=required}。
二、{H 培育新型经营主体|level=1}
（一）{H 扶持家庭农场和合作社|level=2}
{M 对新认定的{T 家庭农场|kind=group}给予最高{F 5万元|value=50000,unit=元,of=奖补资金,bound=max,status=norm}奖补|status=planned}，{M 在{P 石桥县|name=石桥县,code=359901}、{P 东岭县|name=东岭县,code=359902}建设{F 18个|value=18,unit=个,of=示范社}示范社|status=planned}。
{A 云溪市财政局|kind=organization}{M 设立总规模不低于{F 1.2亿元|value=120000000,unit=元,of=产业发展资金,bound=min}的产业发展资金|name=乡村产业发展资金}。
（二）{H 发展特色产业|level=2}
{P 东岭县|name=东岭县,code=359902}{M 引进{A 青禾农业公司|kind=organization}建成茶园{F 3.6万亩|value=36000,unit=亩,of=茶园}}，{Z 2020年|from=2020,to=2020}茶产业产值{F 8.75亿元|value=875000000,unit=元,of=茶产业产值}，同比增长{F 12.4%|value=12.4,unit=%,of=茶产业产值,change=increase}。
三、{H 强化保障措施|level=1}
{A 云溪市委|kind=organization}{M 把人才工作纳入{T 各县（区）|kind=group}年度考核|status=required}，严禁{M 挪用{T 人才|kind=group}专项经费|status=prohibited}。
鼓励{M {T 返乡大学生|kind=group}到{P 柳湾镇|name=柳湾镇}创业，给予{F 三年以上|value=3,unit=年,of=租金减免,bound=min}租金减免|status=encouraged}。
~责任编辑：某某　打印　关闭窗口`,
  },
  {
    id: 'yunxi-report',
    title: '云溪：让产业长在山里',
    date: '2022-11-02',
    source: '云溪日报',
    place: '云溪市',
    body: `云溪：让产业长在山里
本报讯（记者）“山还是那座山，路子变了。”{P 柳湾镇|name=柳湾镇}党委书记{A 陈远山|kind=person}说。
{Z 近三年来}，{P 云溪市|name=云溪市}{M 整合资金{F 4.3亿元|value=430000000,unit=元,of=资金}，改造农村道路{F 612公里|value=612,unit=公里,of=农村道路}}，{M 帮助{F 1.7万户|value=17000,unit=户,of=脱贫户}{T 脱贫户|kind=group}发展种养项目}。
{H 一条路带动一片村|level=1}
{A 云溪市交通运输局|kind=organization}{M 在{P 赤石村|name=赤石村}铺通最后{F 4.8公里|value=4.8,unit=公里,of=山路}山路|status=done}，{T 村民|kind=group}的茶青当天就能运到{P 石桥县|name=石桥县,code=359901}。
{A 赤石村党支部|kind=organization}{M 依托{D 山地茶园技术规程}办起夜校，培训{T 茶农|kind=group}{F 近800人次|value=800,unit=人次,of=茶农,bound=approx}|name=茶农夜校}。
{H 一批人守着一座山|level=1}
{A 云溪市林业局|kind=organization}会同{A 青禾农业公司|kind=organization}{M 聘用{F 215名|value=215,unit=名,of=护林员}{T 护林员|kind=group}，管护生态林{F 42万亩|value=420000,unit=亩,of=生态林}}。
{Z 2022年前三季度|from=2022-01,to=2022-09}，全市农村居民人均可支配收入{F 15866元|value=15866,unit=元,of=农村居民人均可支配收入}，增长{F 7.9%|value=7.9,unit=%,of=农村居民人均可支配收入,change=increase}；空置房下降{F 3.2个百分点|value=3.2,unit=个百分点,of=空置房,change=decrease}。
<script>window.attacked = true</script><img src=x onerror="window.attacked = true">`,
  },
  {
    id: 'dongling-health',
    title: '东岭县基层医疗卫生服务能力提升意见',
    date: '2022-05-20',
    source: '东岭县卫生健康局',
    place: '东岭县',
    body: `东岭县基层医疗卫生服务能力提升意见
第一条 {H 加强乡镇卫生院建设|level=1}
{A 东岭县卫生健康局|kind=organization}{M 为{T 乡镇卫生院|kind=group}配备远程会诊设备{F 23套|value=23,unit=套,of=远程会诊设备}|status=planned}，{M 投入资金{F 1860万元|value=18600000,unit=元,of=资金}改造{P 北坡乡|name=北坡乡}卫生院|status=planned}。
第二条 {H 充实乡村医生队伍|level=1}
{A 东岭县财政局|kind=organization}{M 按每人每月{F 不低于1500元|value=1500,unit=元,of=补助,bound=min,status=norm}发放{T 乡村医生|kind=group}补助|status=required}，到{Z 2025年|from=2025,to=2025}{M 使每千名{T 居民|kind=group}拥有乡村医生达到{F 1.2名|value=1.2,unit=名,of=乡村医生,status=target}|status=required}。
第三条 {H 推进医防融合|level=1}
一是{H 做实家庭医生签约|level=2}。{M 对{T 老年人|kind=group}、{T 慢性病患者|kind=group}签约率提高到{F 75%以上|value=75,unit=%,of=签约率,bound=min,status=target}|status=required,name=家庭医生签约服务}，比{Z 2021年|from=2021,to=2021}的{F 61%|value=61,unit=%,of=签约率,status=baseline}明显提升。
二是{H 办好健康讲堂|level=2}。{A 东岭县妇联|kind=organization}{M 在{P 北坡乡|name=北坡乡}、{P 河口村|name=河口村}举办讲座{F 60余场|value=60,unit=场,of=讲座,bound=min}，参照{D 健康素养六十六条}编写读本|name=健康讲堂}。`,
  },
]

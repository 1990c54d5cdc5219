<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerName</name>
    <message>
        <source>who is applying</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>keeping the person for the next time</source>
        <translation>是否保留此人资料</translation>
    </message>
    <message>
        <source>who fills this in</source>
        <translation>由谁填写</translation>
    </message>
    <message>
        <source>helper&apos;s name</source>
        <translation>代填人姓名</translation>
    </message>
    <message>
        <source>helper&apos;s relation</source>
        <translation>与代填人的关系</translation>
    </message>
    <message>
        <source>language of the papers</source>
        <translation>材料语言</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>long-term document</source>
        <translation>证件长期有效</translation>
    </message>
    <message>
        <source>end of the document</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>retirement category</source>
        <translation>原退休类别</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>place of the hukou</source>
        <translation>户口所在地</translation>
    </message>
    <message>
        <source>move since the first ID card</source>
        <translation>首次领证后是否迁户</translation>
    </message>
    <message>
        <source>living where the hukou is</source>
        <translation>是否居住在户口所在地</translation>
    </message>
    <message>
        <source>place of residence</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>end of the residence permit</source>
        <translation>居住证有效期</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>就业形式</translation>
    </message>
    <message>
        <source>platform or shop</source>
        <translation>平台或店铺</translation>
    </message>
    <message>
        <source>paid before or not</source>
        <translation>以前是否参保</translation>
    </message>
    <message>
        <source>months paid</source>
        <translation>已缴月数</translation>
    </message>
    <message>
        <source>last paid month</source>
        <translation>最后缴费月份</translation>
    </message>
    <message>
        <source>present insurance</source>
        <translation>目前参保情况</translation>
    </message>
    <message>
        <source>way to enrol</source>
        <translation>参保途径</translation>
    </message>
    <message>
        <source>confirmed employment</source>
        <translation>劳动关系确认</translation>
    </message>
    <message>
        <source>company&apos;s fee</source>
        <translation>代理服务费</translation>
    </message>
    <message>
        <source>wage</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>窗口名称</translation>
    </message>
    <message>
        <source>address of the office</source>
        <translation>窗口地址</translation>
    </message>
    <message>
        <source>hours of the office</source>
        <translation>窗口办公时间</translation>
    </message>
    <message>
        <source>phone of the office</source>
        <translation>窗口电话</translation>
    </message>
    <message>
        <source>day of the visit</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>insurances</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>kind of medical insurance</source>
        <translation>医保类型</translation>
    </message>
    <message>
        <source>base of medical insurance</source>
        <translation>医保缴费基数</translation>
    </message>
    <message>
        <source>payment grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>own base</source>
        <translation>自填基数</translation>
    </message>
    <message>
        <source>start of the pension</source>
        <translation>领取养老金的起始月份</translation>
    </message>
    <message>
        <source>months to pay</source>
        <translation>拟缴月数</translation>
    </message>
    <message>
        <source>average index so far</source>
        <translation>已有平均缴费指数</translation>
    </message>
    <message>
        <source>balance of the account</source>
        <translation>个人账户余额</translation>
    </message>
    <message>
        <source>paid so far</source>
        <translation>已缴金额</translation>
    </message>
    <message>
        <source>benefit base</source>
        <translation>计发基数</translation>
    </message>
    <message>
        <source>set of assumptions</source>
        <translation>测算假设</translation>
    </message>
    <message>
        <source>growth of wages</source>
        <translation>工资增长率</translation>
    </message>
    <message>
        <source>interest of the account</source>
        <translation>个人账户记账利率</translation>
    </message>
    <message>
        <source>growth of prices</source>
        <translation>物价涨幅</translation>
    </message>
    <message>
        <source>plans set aside</source>
        <translation>留作对比的方案</translation>
    </message>
    <message>
        <source>how often to pay</source>
        <translation>缴费周期</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>起缴月份</translation>
    </message>
    <message>
        <source>questions on subsidies</source>
        <translation>补贴问题</translation>
    </message>
    <message>
        <source>way to pay</source>
        <translation>缴费方式</translation>
    </message>
    <message>
        <source>name on the bank card</source>
        <translation>持卡人姓名</translation>
    </message>
    <message>
        <source>bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>confirmed card number</source>
        <translation>银行卡号确认</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>代扣授权</translation>
    </message>
    <message>
        <source>days of the reminder</source>
        <translation>提醒天数</translation>
    </message>
    <message>
        <source>card in the calendar</source>
        <translation>日历中是否写明银行卡</translation>
    </message>
    <message>
        <source>card wanted</source>
        <translation>社保卡办理事项</translation>
    </message>
    <message>
        <source>number of the card so far</source>
        <translation>现有社保卡号</translation>
    </message>
    <message>
        <source>bank of the card</source>
        <translation>社保卡银行</translation>
    </message>
    <message>
        <source>how to get the card</source>
        <translation>领卡方式</translation>
    </message>
    <message>
        <source>address for the post</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>核对声明</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more answer(s)</source>
        <extracomment>%1 is the name of an answer</extracomment>
        <translation>
            <numerusform>%1及其他%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the names of answers in a list</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names of answers</extracomment>
        <translation>
            <numerusform>%1等，另有%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Who fills this in</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation>户口所在地</translation>
    </message>
    <message>
        <source>Where you live and work</source>
        <translation>居住与就业</translation>
    </message>
    <message>
        <source>Where to enrol</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>How often and from when</source>
        <translation>缴费周期</translation>
    </message>
    <message>
        <source>Bank card and authorisation</source>
        <translation>银行卡与授权</translation>
    </message>
    <message>
        <source>Social-security card</source>
        <translation>社会保障卡</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>核对信息</translation>
    </message>
    <message>
        <source>This document has ended. Renew it before you go to the window.</source>
        <translation>证件已到期，办理前请先换证。</translation>
    </message>
    <message>
        <source>This is a 15-digit number of the first generation. Take the card with the 18-character number to the window.</source>
        <translation>这是第一代15位号码。办理时请携带18位号码的身份证。</translation>
    </message>
    <message>
        <source>The first six digits are of no area Canbao knows. That stops nothing; compare them with the card.</source>
        <translation>号码前六位不在已知地区之列。不影响继续填写，请与证件核对。</translation>
    </message>
    <message>
        <source>The number begins with the code of an area that has since been merged or renamed. It stays valid.</source>
        <translation>号码前六位为已撤并或更名地区的代码，号码仍然有效。</translation>
    </message>
    <message>
        <source>Your hukou is not where your number was first given out. That is usual after a move.</source>
        <translation>户口所在地与号码的首次登记地不同，迁过户口属正常情况。</translation>
    </message>
    <message>
        <source>The rates of this period are not published yet or not in this edition. The amounts use the last known ones and may change.</source>
        <translation>本期费率尚未公布或未收入本版。金额按最近一期费率计算，可能调整。</translation>
    </message>
    <message>
        <source>The medical charge of this place is not known. Ask 12333 before you go.</source>
        <translation>暂不掌握当地的医疗保险费，办理前请拨打12333询问。</translation>
    </message>
    <message>
        <source>It is not confirmed that this place enrols you. Ask 12333 before you go.</source>
        <translation>尚未确认当地是否受理您的参保，办理前请拨打12333询问。</translation>
    </message>
    <message>
        <source>The bank card number does not add up; you confirmed that it is right.</source>
        <translation>银行卡号校验不符，您已确认无误。</translation>
    </message>
    <message>
        <source>The original retirement age of 55 is assumed, the usual one for women who insure themselves.</source>
        <translation>按女性灵活就业人员通常适用的原法定退休年龄55周岁计算。</translation>
    </message>
    <message>
        <source>The bank card is in another person&apos;s name. Many places debit only one&apos;s own card.</source>
        <translation>银行卡户名不是申请人本人，许多地方只允许从本人账户扣款。</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>失业保险</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂按旧标准</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方公布</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>他处转载</translation>
    </message>
    <message>
        <source>derived by a stated rule</source>
        <translation>按规定推算</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>period stated in the source</source>
        <translation>执行期见原文</translation>
    </message>
    <message>
        <source>start concluded, not stated</source>
        <translation>起始月份为推断</translation>
    </message>
    <message>
        <source>end concluded, not stated</source>
        <translation>截止月份为推断</translation>
    </message>
    <message>
        <source>period concluded, not stated</source>
        <translation>执行期为推断</translation>
    </message>
    <message>
        <source>period not known</source>
        <translation>执行期未知</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Hukou place</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Residence place</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Through a company</source>
        <translation>通过单位</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可以参保</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不能参保</translation>
    </message>
    <message>
        <source>Your hukou is here, so the office here enrols you.</source>
        <translation>您的户口在此地，当地经办机构应予受理。</translation>
    </message>
    <message>
        <source>Holders of a permit for Hong Kong, Macao or Taiwan residents enrol where they live.</source>
        <translation>持港澳台居民居住证的人员在居住地参保。</translation>
    </message>
    <message>
        <source>Holders of this permit have no hukou on the mainland.</source>
        <translation>持此证件的人员在内地没有户口。</translation>
    </message>
    <message>
        <source>The rule found for this region asks for no local hukou.</source>
        <translation>已查到的当地规定不要求本地户口。</translation>
    </message>
    <message>
        <source>This region enrols people from elsewhere under conditions.</source>
        <translation>当地对外地户口人员有条件受理。</translation>
    </message>
    <message>
        <source>This region enrols only people with a local hukou.</source>
        <translation>当地只受理本地户口人员。</translation>
    </message>
    <message>
        <source>No rule of this region for people from elsewhere was found. Ask before you go.</source>
        <translation>未查到当地对外地户口人员的规定，办理前请先询问。</translation>
    </message>
    <message>
        <source>You live where your hukou is: this is the same place and the same office.</source>
        <translation>您就住在户口所在地，两者是同一地点、同一窗口。</translation>
    </message>
    <message>
        <source>Only when you really work for the company and have a contract with it.</source>
        <translation>仅限您确实在该单位工作并订有合同。</translation>
    </message>
    <message>
        <source>No national rule for foreign nationals without an employer was found. Ask before you go.</source>
        <translation>未查到外国人无雇主参保的全国性规定，办理前请先询问。</translation>
    </message>
    <message>
        <source>There is no enrolment as a flexible employee in this region.</source>
        <translation>该地区没有灵活就业人员参保。</translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong and Macao residents</source>
        <translation>港澳居民居住证</translation>
    </message>
    <message>
        <source>Residence permit for Taiwan residents</source>
        <translation>台湾居民居住证</translation>
    </message>
    <message>
        <source>Foreign permanent resident ID card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Man, originally 60</source>
        <translation>男，原退休年龄60周岁</translation>
    </message>
    <message>
        <source>Woman, originally 55</source>
        <translation>女，原退休年龄55周岁</translation>
    </message>
    <message>
        <source>Woman, originally 50</source>
        <translation>女，原退休年龄50周岁</translation>
    </message>
    <message>
        <source>No residence permit</source>
        <translation>没有居住证</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>Residence permit held</source>
        <translation>持有居住证</translation>
    </message>
    <message>
        <source>Direct debit from a bank card</source>
        <translation>银行卡代扣</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>窗口缴费</translation>
    </message>
    <message>
        <source>In the app of the tax office</source>
        <translation>税务局手机应用缴费</translation>
    </message>
    <message>
        <source>At a bank counter</source>
        <translation>银行柜台缴费</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>首次申领</translation>
    </message>
    <message>
        <source>Replace a lost or damaged card</source>
        <translation>挂失补办</translation>
    </message>
    <message>
        <source>Renew a card that ends</source>
        <translation>到期换领</translation>
    </message>
    <message>
        <source>I have a card, nothing to do</source>
        <translation>已有卡，无需办理</translation>
    </message>
    <message>
        <source>Collect it at the window</source>
        <translation>到窗口领取</translation>
    </message>
    <message>
        <source>Have it posted</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>lowest base</source>
        <translation>最低基数</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the parts of a list on one line</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Insurance so far</source>
        <translation>参保经历</translation>
    </message>
    <message>
        <source>Where to hand in</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Your hukou lies in the same city: one rule for both. Ask which counter is yours.</source>
        <translation>户口在同一城市，适用同一规定；具体到哪个窗口请先询问。</translation>
    </message>
    <message>
        <source>Your hukou lies in the same province. Inside a province the hukou should no longer matter, but Canbao has not read the rule: ask before you go.</source>
        <translation>户口在同一省内。按要求省内参保不应再受户籍限制，但本软件未读到原文，办理前请先询问。</translation>
    </message>
    <message>
        <source>Since 2025 the country wants hukou limits at the place of work cancelled; each region&apos;s own rule still decides.</source>
        <translation>2025 年起国家要求取消在就业地参保的户籍限制，具体仍以各地规定为准。</translation>
    </message>
    <message>
        <source>At your age (men from 50, women from 40) a new place outside your hukou province opens a temporary account: the pension relation stays where it is, and the money follows it.</source>
        <translation>男满 50 周岁、女满 40 周岁后，在户籍省以外新参保的，当地只建立临时缴费账户：养老保险关系仍留在原处，账户资金以后归集过去。</translation>
    </message>
    <message>
        <source>Without a real job there, enrol yourself: the two other ways show how.</source>
        <translation>没有真实劳动关系的，请以个人身份参保，见另外两种方式。</translation>
    </message>
    <message>
        <source>The pension relation is in the hukou province, so the pension is drawn there.</source>
        <translation>养老保险关系在户籍省，在户籍省领取。</translation>
    </message>
    <message>
        <source>The pension relation is there, with ten years or more paid there.</source>
        <translation>养老保险关系在该地，且在该地累计缴费满 10 年。</translation>
    </message>
    <message>
        <source>Where the relation is, less than ten years were paid: it goes back to the last place with ten years.</source>
        <translation>关系所在地缴费不满 10 年，转回上一个缴费满 10 年的参保地。</translation>
    </message>
    <message>
        <source>No place outside the hukou province has ten years, so the pension is drawn at home.</source>
        <translation>各参保地缴费均不满 10 年，归集到户籍省领取。</translation>
    </message>
    <message>
        <source>No place has ten years: the one with the most months counts, the last one of equals.</source>
        <translation>各参保地缴费均不满 10 年，由缴费年限最长的参保地（并列的取最后一个）办理。</translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation>工伤保险</translation>
    </message>
    <message>
        <source>Two enrolments at the same time: stop the other one first.</source>
        <translation>存在重复参保：请先停掉另一份。</translation>
    </message>
    <message>
        <source>More than three months lie between your last paid month and the first one now. Ask 12333 whether medical cover begins only after a waiting period.</source>
        <translation>上次缴费月份距本次起缴月份超过三个月。请向 12333 询问医保待遇是否要过等待期才开始。</translation>
    </message>
    <message>
        <source>The months left until the retirement age are fewer than a pension still needs.</source>
        <translation>距法定退休年龄所剩的月数，少于领取养老金还需缴费的月数。</translation>
    </message>
    <message>
        <source>Not certain: since when was it paid there? If you were already 50 (women: 40), it was a temporary account, and the pension is drawn elsewhere.</source>
        <translation>尚不能确定：不知道从何时开始在那里缴费。如果当时已满 50 周岁（女性 40 周岁），那是临时账户，养老金要在别处领取。</translation>
    </message>
    <message>
        <source>Not certain: whether months in a temporary account make up the ten years. Ask 12333.</source>
        <translation>尚不能确定：临时账户里的月数能否算进 10 年。请向 12333 核实。</translation>
    </message>
    <message>
        <source>Some figures were entered by hand from a notice. Compare them with it once more, and with what the office says.</source>
        <translation>部分数据系根据通知手工录入，请再与通知原文核对，并以窗口答复为准。</translation>
    </message>
    <message>
        <source>This edition has published figures for months that you had entered by hand. The published ones are used there.</source>
        <translation>您手工录入的部分月份，本版已收录公布的标准，这些月份按公布的标准计算。</translation>
    </message>
    <message>
        <source>Deduction calendar</source>
        <translation>扣款日历</translation>
    </message>
    <message>
        <source>The bank card does not seem to be a debit card. Ask 12333 whether your place takes payments from it.</source>
        <translation>这张卡似乎不是借记卡。当地能否用它代扣，请先打 12333 问清。</translation>
    </message>
    <message>
        <source>Photo for the card</source>
        <translation>制卡照片</translation>
    </message>
    <message>
        <source>ready to be handed in</source>
        <translation>待递交</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已递交</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停缴</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>已被另一份替代</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1 and what is not known</source>
        <translation>%1，另加尚不清楚的部分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Social insurance: have %1 on the card for %2</source>
        <translation>社保缴费：请在卡上备足%1（%2）</translation>
    </message>
    <message>
        <source>Social insurance: pay %1 for %2</source>
        <translation>社保缴费：请缴纳%1（%2）</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>银行卡 %1</translation>
    </message>
    <message>
        <source>Days on which it is taken: %1</source>
        <translation>扣款时间：%1</translation>
    </message>
    <message>
        <source>Made by Canbao. No official notice: ask 12333 for the days of your place.</source>
        <translation>由参保制作，不是官方通知。当地的扣款日期请打 12333 询问。</translation>
    </message>
    <message>
        <source>in %1, the days are not known</source>
        <translation>%1，具体日期不清楚</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>At once: it can be taken any day now.</source>
        <translation>请马上备足：现在随时可能扣款。</translation>
    </message>
    <message>
        <source>The public holidays are not known yet.</source>
        <translation>当年的节假日安排尚不清楚。</translation>
    </message>
    <message>
        <source>Our advice: the last working day before the month.</source>
        <translation>这是我们的建议：扣款当月之前的最后一个工作日。</translation>
    </message>
    <message>
        <source>On which days of the month your place takes the money is not known. The day to have it ready is our advice: the last working day before the month. Ask 12333 for the days.</source>
        <translation>当地每月哪几天扣款，本软件不清楚。“最晚备足”的日期是我们的建议：扣款当月之前的最后一个工作日。具体日期请打 12333 询问。</translation>
    </message>
    <message>
        <source>Where the State Council has not announced the public holidays yet, or this edition does not have them, only weekends are left out.</source>
        <translation>国务院尚未公布、或本数据版本没有收录节假日安排的年份，只避开了周末。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>扣款时间</translation>
    </message>
    <message>
        <source>Have ready by</source>
        <translation>最晚备足</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Social insurance payments</source>
        <translation>社保缴费</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>What each grade costs and brings</source>
        <translation>各档次的缴费与养老金</translation>
    </message>
    <message>
        <source>When the pension has paid back the contributions</source>
        <translation>养老金领到多少岁回本</translation>
    </message>
    <message>
        <source>Where a month&apos;s payment goes</source>
        <translation>每月缴的钱去了哪里</translation>
    </message>
    <message>
        <source>Not paid back within the years shown.</source>
        <translation>在图示年龄内尚未回本。</translation>
    </message>
    <message>
        <source>%1 a month in all.</source>
        <translation>每月合计%1。</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月缴费</translation>
    </message>
    <message>
        <source>Pension, low</source>
        <translation>养老金（低）</translation>
    </message>
    <message>
        <source>Pension, middle</source>
        <translation>养老金（中）</translation>
    </message>
    <message>
        <source>Pension, high</source>
        <translation>养老金（高）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>累计缴费</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>累计领取</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>每月金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>costs %1 a month</source>
        <translation>每月缴费%1</translation>
    </message>
    <message>
        <source>estimated pension %1 a month, between %2 and %3</source>
        <translation>预计每月养老金%1（%2至%3）</translation>
    </message>
    <message>
        <source>no pension estimate</source>
        <translation>暂无养老金测算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a grade and its marks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>a grade, its cost, its pension</comment>
        <translation>%1：%2；%3。</translation>
    </message>
    <message>
        <source>%1: %2 a month, %3 of the whole.</source>
        <translation>%1：每月%2，占%3。</translation>
    </message>
    <message>
        <source>Your pension account</source>
        <translation>养老保险个人账户</translation>
    </message>
    <message>
        <source>Pension pool, shared by all</source>
        <translation>养老保险统筹基金</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Paid back at %1.</source>
        <comment>an age</comment>
        <translation>%1时回本。</translation>
    </message>
    <message>
        <source>The figures are provisional.</source>
        <translation>以上为暂定数据。</translation>
    </message>
    <message>
        <source>At %1: %2 paid in all, %3 received in all.</source>
        <comment>an age</comment>
        <translation>%1：累计缴费%2，累计领取%3。</translation>
    </message>
    <message>
        <source>Estimated pension a month: from low to high, the middle marked</source>
        <translation>预计每月养老金：由低到高，菱形为中间值</translation>
    </message>
    <message>
        <source>Paid back at %1</source>
        <comment>an age</comment>
        <translation>%1回本</translation>
    </message>
    <message>
        <source>For each grade: the cost of a month now, and in today&apos;s yuan the monthly pension by the low, middle and high assumptions.</source>
        <translation>各档次现在每月缴多少，以及按低、中、高三种假设测算的每月养老金（按今天的币值）。</translation>
    </message>
    <message>
        <source>Lowest and highest base over the years: %1</source>
        <comment>an insurance</comment>
        <translation>历年缴费基数上下限：%1</translation>
    </message>
    <message>
        <source>No limits are known here, of any year.</source>
        <translation>暂无当地任何年份的基数上下限。</translation>
    </message>
    <message>
        <source>Years without a bar are years of which no limits are known.</source>
        <translation>没有柱形的年份，表示该年上下限未知。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>months concluded, not stated</source>
        <translation>起止月份系推定，文件未载明</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>适用月份</translation>
    </message>
    <message>
        <source>Lowest base</source>
        <translation>缴费基数下限</translation>
    </message>
    <message>
        <source>Highest base</source>
        <translation>缴费基数上限</translation>
    </message>
    <message>
        <source>Reference wage</source>
        <translation>全口径平均工资</translation>
    </message>
    <message>
        <source>%1: lowest base %2, highest base %3. %4.</source>
        <comment>months, amounts, source</comment>
        <translation>%1：基数下限%2，上限%3。%4。</translation>
    </message>
    <message>
        <source>The months are concluded, not stated.</source>
        <translation>起止月份系推定，文件未载明。</translation>
    </message>
    <message>
        <source>From the lowest to the highest base</source>
        <translation>从基数下限到上限</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂按旧标准）</translation>
    </message>
    <message>
        <source>%1, without what is not known</source>
        <translation>%1（不含尚不清楚的部分）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>能否参保</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Lowest base, 12 months</source>
        <translation>按最低基数缴12个月</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Weigh the three places where one may enrol.</source>
        <translation>比较三种参保途径。</translation>
    </message>
    <message>
        <source>Region of the household registration.</source>
        <translation>户籍地的六位代码。</translation>
    </message>
    <message>
        <source>Region where one lives.</source>
        <translation>居住地的六位代码。</translation>
    </message>
    <message>
        <source>First month.</source>
        <translation>起始月份。</translation>
    </message>
    <message>
        <source>Where it says “not confirmed”, ask 12333 before you go.</source>
        <translation>写着“未确认”的，请先拨打12333问清再去办理。</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>Exactly one %1 is needed.</source>
        <translation>请给出一个 %1，且只给一个。</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>以一个 JSON 对象回答。</translation>
    </message>
    <message>
        <source>The language of the answer: zh or en.</source>
        <translation>回答所用的语言：zh（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>The private folder (also CANBAO_DATA_DIR).</source>
        <translation>存放个人资料的文件夹（也可用 CANBAO_DATA_DIR 指定）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Usage: canbao [command] [options]</source>
        <translation>用法：canbao [命令] [选项]</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>不写命令时打开窗口。</translation>
    </message>
    <message>
        <source>canbao COMMAND --help explains a command.</source>
        <translation>canbao 命令 --help 说明该命令的用法。</translation>
    </message>
    <message>
        <source>The language is zh or en.</source>
        <translation>语言只能是 zh 或 en。</translation>
    </message>
    <message>
        <source>There is no command “%1”. canbao --help lists them.</source>
        <translation>没有“%1”这个命令。canbao --help 列出全部命令。</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>15-digit number of the first generation, no longer a valid document</source>
        <translation>第一代身份证的15位号码，证件已失效</translation>
    </message>
    <message>
        <source>Residence permit, Hong Kong</source>
        <translation>港澳居民居住证（香港）</translation>
    </message>
    <message>
        <source>Residence permit, Macao</source>
        <translation>港澳居民居住证（澳门）</translation>
    </message>
    <message>
        <source>Residence permit, Taiwan</source>
        <translation>台湾居民居住证</translation>
    </message>
    <message>
        <source>Foreign permanent resident’s card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>First registered in</source>
        <translation>首次登记地</translation>
    </message>
    <message>
        <source>As 18 characters</source>
        <translation>对应的18位号码</translation>
    </message>
    <message>
        <source>Check an identity number, read from standard input.</source>
        <translation>核对证件号码（从标准输入读取）。</translation>
    </message>
    <message>
        <source>The number is read from standard input.</source>
        <translation>号码从标准输入读取。</translation>
    </message>
    <message>
        <source>Write “canbao id -” and give the number on standard input. As an argument it would stay in the shell’s history and be seen in the list of processes.</source>
        <translation>请写“canbao id -”，并从标准输入给出号码。若写在命令后面，号码会留在命令历史里，也会出现在进程列表中。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Yuan a month</source>
        <translation>每月（元）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>数据情况</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>The applications saved, newest first.</source>
        <translation>列出已保存的申请，最新的在前。</translation>
    </message>
    <message>
        <source>Show names in full.</source>
        <translation>显示完整姓名。</translation>
    </message>
    <message>
        <source>No application is saved yet.</source>
        <translation>还没有保存过申请。</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
    <message>
        <source>Saved. Reference number: %1</source>
        <translation>已保存。参考号：%1</translation>
    </message>
    <message>
        <source>Per month, as far as known</source>
        <translation>每月（已知部分）</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Check and save a whole application from a file.</source>
        <translation>从文件核对并保存一份完整的申请。</translation>
    </message>
    <message>
        <source>The answers as a JSON object.</source>
        <translation>以 JSON 对象写成的全部答案。</translation>
    </message>
    <message>
        <source>Write the summary as well.</source>
        <translation>同时写出摘要。</translation>
    </message>
    <message>
        <source>Basic pension, a month</source>
        <translation>基础养老金（每月）</translation>
    </message>
    <message>
        <source>Account pension, a month</source>
        <translation>个人账户养老金（每月）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>An estimate by the national formula, without the transitional part for work before the personal accounts began. It is not an official decision.</source>
        <translation>按全国统一公式估算，不含建立个人账户以前工作年限的过渡性养老金。这不是官方核定结果。</translation>
    </message>
    <message>
        <source>Estimate a monthly pension.</source>
        <translation>估算每月养老金。</translation>
    </message>
    <message>
        <source>The wage that the pension formula uses, in yuan.</source>
        <translation>计发基数，单位为元。</translation>
    </message>
    <message>
        <source>Average contribution index, such as 0.6.</source>
        <translation>平均缴费指数，例如 0.6。</translation>
    </message>
    <message>
        <source>Contribution years, such as 30.7.</source>
        <translation>缴费年限，例如 30.7。</translation>
    </message>
    <message>
        <source>Contribution months, instead of years.</source>
        <translation>缴费月数，可代替年限。</translation>
    </message>
    <message>
        <source>Balance of the personal account, in yuan.</source>
        <translation>个人账户储存额，单位为元。</translation>
    </message>
    <message>
        <source>Payout months, such as 139.</source>
        <translation>计发月数，例如 139。</translation>
    </message>
    <message>
        <source>Give --years or --months, not both.</source>
        <translation>--years 和 --months 只能写一个。</translation>
    </message>
    <message>
        <source>Reference number, such as CB-XXXX-XXXX.</source>
        <translation>参考号，形如 CB-XXXX-XXXX。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Show identity and card numbers in full.</source>
        <translation>显示完整的证件号码和卡号。</translation>
    </message>
    <message>
        <source>Lead an invented applicant through the wizard, without a screen.</source>
        <translation>让虚构的申请人不经屏幕走完整个流程。</translation>
    </message>
    <message>
        <source>The folder for the pictures and the summary.</source>
        <translation>存放截图和摘要的文件夹。</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>What a month costs in a region.</source>
        <translation>计算某地每月应缴多少。</translation>
    </message>
    <message>
        <source>Six digits of the region; “canbao regions” finds them.</source>
        <translation>地区的六位代码，可用“canbao regions”查找。</translation>
    </message>
    <message>
        <source>One insurance only.</source>
        <translation>只算一个险种。</translation>
    </message>
    <message>
        <source>One variant only; without it all of them.</source>
        <translation>只算一个类别；不写则全部列出。</translation>
    </message>
    <message>
        <source>Percentage of the reference wage; without it the lowest base.</source>
        <translation>占缴费基准工资的百分比；不写则按最低基数。</translation>
    </message>
    <message>
        <source>A base in yuan, instead of a grade.</source>
        <translation>以元为单位的缴费基数，可代替档次。</translation>
    </message>
    <message>
        <source>How many months; 1 when left out.</source>
        <translation>几个月；不写为1个月。</translation>
    </message>
    <message>
        <source>Give --grade or --base, not both.</source>
        <translation>--grade 和 --base 只能写一个。</translation>
    </message>
    <message>
        <source>--variant needs --scheme.</source>
        <translation>使用 --variant 时必须同时写 --scheme。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>执行期间</translation>
    </message>
    <message>
        <source>Reference wage</source>
        <translation>全口径平均工资</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Fixed amount a month</source>
        <translation>每月定额</translation>
    </message>
    <message>
        <source>Supplement rate</source>
        <translation>补充保险费率</translation>
    </message>
    <message>
        <source>Supplement a month</source>
        <translation>补充保险（每月）</translation>
    </message>
    <message>
        <source>Limits, rates and sources of a region.</source>
        <translation>列出某地的基数上下限、费率及出处。</translation>
    </message>
    <message>
        <source>The month that they hold for.</source>
        <translation>适用的月份。</translation>
    </message>
    <message>
        <source>Find a region by Chinese, pinyin, initials or code.</source>
        <translation>按汉字、拼音、首字母或代码查找地区。</translation>
    </message>
    <message>
        <source>What to look for, such as 海淀, haidian, hdq or 110108.</source>
        <translation>要查找的内容，例如 海淀、haidian、hdq 或 110108。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>请写明要查找的内容。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 years %2 months</source>
        <translation>%1岁%2个月</translation>
    </message>
    <message>
        <source>%1 months (%2 years)</source>
        <translation>%1个月（%2年）</translation>
    </message>
    <message>
        <source>Statutory retirement</source>
        <translation>法定退休时间</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>届时年龄</translation>
    </message>
    <message>
        <source>Earliest, on request</source>
        <translation>最早可申请退休</translation>
    </message>
    <message>
        <source>Contributions needed</source>
        <translation>最低缴费年限</translation>
    </message>
    <message>
        <source>When somebody reaches the statutory retirement age.</source>
        <translation>推算何时达到法定退休年龄。</translation>
    </message>
    <message>
        <source>The original retirement age: 60, 55 or 50.</source>
        <translation>原法定退休年龄：60、55或50周岁。</translation>
    </message>
    <message>
        <source>Month of birth.</source>
        <translation>出生年月。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Place of enrolment</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>参保途径</translation>
    </message>
    <message>
        <source>Debit from</source>
        <translation>扣款银行</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Issuer of the social-security card</source>
        <translation>社保卡发卡银行</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>A saved application, exactly as it was saved.</source>
        <translation>显示一份已保存的申请，与保存时完全一致。</translation>
    </message>
    <message>
        <source>The answers as a JSON object, as far as they are known.</source>
        <translation>以 JSON 对象给出的答案，知道多少写多少。</translation>
    </message>
    <message>
        <source>The kind of identity document.</source>
        <translation>证件类型。</translation>
    </message>
    <message>
        <source>Day or month of birth.</source>
        <translation>出生日期或月份。</translation>
    </message>
    <message>
        <source>Sex as on the document.</source>
        <translation>证件上的性别。</translation>
    </message>
    <message>
        <source>Months paid in a region, in the order of time, if known with the first month; the last one holds the pension relation. Several may follow.</source>
        <translation>各地已缴月数，按时间先后排列，可注明起始月；最后一处为养老保险关系所在地。可连续写多个。</translation>
    </message>
    <message>
        <source>First month; this month where it is left out.</source>
        <translation>起缴月份，省略则为本月。</translation>
    </message>
    <message>
        <source>The grade to compare at; 100% where it is left out.</source>
        <translation>用于比较的缴费档次，省略则为 100%。</translation>
    </message>
    <message>
        <source>A real employment relationship with a company exists.</source>
        <translation>与单位存在真实劳动关系。</translation>
    </message>
    <message>
        <source>The wage of it a month.</source>
        <translation>该单位的月工资。</translation>
    </message>
    <message>
        <source>What the company charges a month.</source>
        <translation>单位每月收取的费用。</translation>
    </message>
    <message>
        <source>Same grade, 12 months</source>
        <translation>同一档次，12 个月</translation>
    </message>
    <message>
        <source>Pension drawn in, paying on here</source>
        <translation>在此缴至退休，领取地</translation>
    </message>
    <message>
        <source>Ask 12333</source>
        <translation>请问 12333</translation>
    </message>
    <message>
        <source>Pension drawn in, as things stand</source>
        <translation>按目前情况，领取地</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, pension only: medical not known</source>
        <translation>%1（仅养老保险，医疗保险未知）</translation>
    </message>
    <message>
        <source>the country: no rule of the region was found</source>
        <translation>全国（未查到当地规定）</translation>
    </message>
    <message>
        <source>Subsidy: %1</source>
        <translation>补贴：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Amount a month, if granted</source>
        <translation>如获批准，每月补贴</translation>
    </message>
    <message>
        <source>An estimate by the national formula, not an official decision. --json has the way to every amount.</source>
        <translation>按全国统一公式估算，不是官方核定结果。每笔金额的算法见 --json。</translation>
    </message>
    <message>
        <source>Every grade of a place: what it costs, and the pension that it may bring.</source>
        <translation>一地的全部缴费档次：各要缴多少，将来大致能领多少养老金。</translation>
    </message>
    <message>
        <source>The grade to look at closely, instead of that of the answers.</source>
        <translation>要细看的档次，代替案卷里所选的档次。</translation>
    </message>
    <message>
        <source>%1 (own base)</source>
        <translation>%1（自定基数）</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础养老金</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>个人账户养老金</translation>
    </message>
    <message>
        <source>Pension a month</source>
        <translation>每月养老金</translation>
    </message>
    <message>
        <source>In today&apos;s yuan</source>
        <translation>折合现值</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>累计缴费</translation>
    </message>
    <message>
        <source>Paid back at</source>
        <translation>回本年龄</translation>
    </message>
    <message>
        <source>This is assumed:</source>
        <translation>估算所用的假设：</translation>
    </message>
    <message>
        <source>This is not included:</source>
        <translation>未计入：</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Pension from</source>
        <translation>开始领取</translation>
    </message>
    <message>
        <source>Months paid so far</source>
        <translation>已缴月数</translation>
    </message>
    <message>
        <source>Months planned</source>
        <translation>计划缴费月数</translation>
    </message>
    <message>
        <source>Months needed</source>
        <translation>最低缴费月数</translation>
    </message>
    <message>
        <source>Of the wage</source>
        <translation>占平均工资</translation>
    </message>
    <message>
        <source>Pension premium</source>
        <translation>养老保险费</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗保险费</translation>
    </message>
    <message>
        <source>A debit</source>
        <translation>每次扣款</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12个月合计</translation>
    </message>
    <message>
        <source>More than the grade before</source>
        <translation>比上一档多领</translation>
    </message>
    <message>
        <source>The months are too few at the statutory retirement month. You can:</source>
        <translation>到法定退休年龄时缴费月数不足，可以：</translation>
    </message>
    <message>
        <source>%1 (entered by hand)</source>
        <translation>%1（手工录入）</translation>
    </message>
    <message numerus="yes">
        <source>%n entry is damaged and was left out.</source>
        <translation>
            <numerusform>有%n条录入数据已损坏，未能读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, and marked as entered by hand wherever it is used.</source>
        <translation>已保存，凡用到之处均标明“手工录入”。</translation>
    </message>
    <message>
        <source>No figures were entered from a notice.</source>
        <translation>尚未录入任何通知的数据。</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已删除：</translation>
    </message>
    <message>
        <source>After “rates” come options alone, or “enter”, “entered” or “remove ID”.</source>
        <translation>“rates”之后只能接选项，或者 enter、entered、remove ID。</translation>
    </message>
    <message>
        <source>Keep the figures of an official notice (--from).</source>
        <translation>保存一份官方通知的数据（--from）。</translation>
    </message>
    <message>
        <source>List what was entered from notices.</source>
        <translation>列出根据通知录入的数据。</translation>
    </message>
    <message>
        <source>Remove one of them by its number.</source>
        <translation>按编号删除其中一条。</translation>
    </message>
    <message>
        <source>The notice as a JSON object, for “enter”.</source>
        <translation>通知内容（JSON 对象），用于 enter。</translation>
    </message>
    <message>
        <source>Write papers of a saved application as a PDF.</source>
        <translation>把已保存申请的材料写成 PDF。</translation>
    </message>
    <message>
        <source>With --json: every grade closely, not only one.</source>
        <translation>与 --json 同用：逐一详列所有档次，而不只一档。</translation>
    </message>
    <message>
        <source>Width of the part, pixels</source>
        <translation>裁剪宽度（像素）</translation>
    </message>
    <message>
        <source>Height of the part, pixels</source>
        <translation>裁剪高度（像素）</translation>
    </message>
    <message>
        <source>Edge that is not white, percent</source>
        <translation>边缘非白色占比（%）</translation>
    </message>
    <message>
        <source>Brightness of the edge, 0 to 255</source>
        <translation>边缘亮度（0至255）</translation>
    </message>
    <message>
        <source>Width of the face, pixels</source>
        <translation>脸部宽度（像素）</translation>
    </message>
    <message>
        <source>Hair below the top, pixels</source>
        <translation>头顶距上边（像素）</translation>
    </message>
    <message>
        <source>Eyes above the bottom, pixels</source>
        <translation>双眼距下边（像素）</translation>
    </message>
    <message>
        <source>Size of the file, bytes</source>
        <translation>文件大小（字节）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 符合</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 不符合</translation>
    </message>
    <message>
        <source>Make the photo of a card out of a picture, and check it.</source>
        <translation>把图片制成社保卡照片，并逐项检查。</translation>
    </message>
    <message>
        <source>A JPEG or PNG file.</source>
        <translation>JPEG或PNG文件。</translation>
    </message>
    <message>
        <source>Six digits of the region whose card it is for.</source>
        <translation>发卡地区的六位代码。</translation>
    </message>
    <message>
        <source>Which part, in pixels; the largest when left out.</source>
        <translation>裁剪范围（像素）；不填则取最大范围。</translation>
    </message>
    <message>
        <source>Degrees clockwise, before the part is cut out.</source>
        <translation>裁剪前顺时针旋转的度数。</translation>
    </message>
    <message>
        <source>Hair, eyes, chin, left and right cheek in the finished photo; without them the face is not checked.</source>
        <translation>成品照片中头顶、双眼、下巴、左颊、右颊的位置；不填则不检查脸部。</translation>
    </message>
    <message>
        <source>Write the payments of a saved application as a calendar file (.ics).</source>
        <translation>把已保存申请的各笔缴费写成日历文件（.ics）。</translation>
    </message>
    <message>
        <source>Days before, 0 to 30; otherwise as answered.</source>
        <translation>提前几天提醒，0 至 30；不写则按申请中的回答。</translation>
    </message>
    <message>
        <source>Put the last four digits of the card into the file.</source>
        <translation>把银行卡后四位写进文件。</translation>
    </message>
    <message>
        <source>What to print: summary, annex (how the figures came about) or pack (everything for the counter).</source>
        <translation>打印哪些：summary（摘要）、annex（计算附页）或 pack（窗口所需的全部材料）。</translation>
    </message>
    <message>
        <source>Whose copy it is: own, clerk or company.</source>
        <translation>给谁的一份：own（自存）、clerk（经办窗口）或 company（公司）。</translation>
    </message>
    <message>
        <source>Large print.</source>
        <translation>大字版。</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Write a web page for screen readers instead.</source>
        <translation>改为写成供读屏软件使用的网页。</translation>
    </message>
    <message>
        <source>Make a backup of the saved applications in a folder.</source>
        <translation>把已保存的档案备份到文件夹。</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>文件夹。</translation>
    </message>
    <message>
        <source>A file whose first line is a passphrase: with it the backup opens on any machine, without it on this one alone.</source>
        <translation>首行为口令的文件：设口令的备份可在任何电脑上打开，否则只能在本机打开。</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase of the saved applications.</source>
        <translation>首行为档案口令的文件。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the saved applications, after checking all of it. What was there before stays as archive.db.before-restore.</source>
        <translation>核对整个备份后用它替换现有档案；原有档案保留为 archive.db.before-restore。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>The private folder to restore to; this one where none is named.</source>
        <translation>恢复到哪个数据文件夹；不填则为当前文件夹。</translation>
    </message>
    <message>
        <source>A file whose first line is the backup&apos;s passphrase.</source>
        <translation>首行为备份口令的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n applications.</source>
        <translation>
            <numerusform>已恢复%n份档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save invented applications one after the other, for tests of the storage. Writes ACK and a number after each that is safe on the disk.</source>
        <translation>连续保存虚构的申请以测试存储；每份确认写入磁盘后输出 ACK 和编号。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>份数。</translation>
    </message>
    <message>
        <source>--count is a number from 1 to %1.</source>
        <translation>--count 应为1至%1的数字。</translation>
    </message>
    <message>
        <source>Read the whole archive and check every page, sum and seal. Answers one line of JSON.</source>
        <translation>通读整个档案，核对每一页、每个校验值和密封，以一行 JSON 作答。</translation>
    </message>
    <message>
        <source>Chinese with English beneath, whatever the application has.</source>
        <translation>中文附英文，不论申请中选了哪种。</translation>
    </message>
    <message>
        <source>Say who has the saved applications open. Answers one line of JSON and changes nothing.</source>
        <translation>说明谁正打开着已存的申请。回答一行JSON，不作任何改动。</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is sound. Nothing was installed.
Signed by %3</source>
        <translation>%1版（%2）完好，可以安装。本次未安装。
签名：%3</translation>
    </message>
    <message>
        <source>Edition %1 of %2 counts from now on.
Signed by %3</source>
        <translation>从现在起使用%1版（%2）。
签名：%3</translation>
    </message>
    <message>
        <source>%1: %2 installed in place of %3</source>
        <translation>%1：安装%2版，替代%3版</translation>
    </message>
    <message>
        <source>%1: back from %2 to %3. Reason: %4</source>
        <translation>%1：从%2版退回%3版。原因：%4</translation>
    </message>
    <message>
        <source>In use: edition %1 of %2</source>
        <translation>正在使用：%1版（%2）</translation>
    </message>
    <message>
        <source>Came with the program: edition %1 of %2</source>
        <translation>程序自带：%1版（%2）</translation>
    </message>
    <message>
        <source>Kept: edition %1 of %2</source>
        <translation>已保留：%1版（%2）</translation>
    </message>
    <message>
        <source>Edition %1 counts from now on.</source>
        <translation>从现在起使用%1版。</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>在本机添加</translation>
    </message>
    <message>
        <source>Packs signed with this key are installed from now on:
%1
Compare it with what its owner tells you by another way.</source>
        <translation>从现在起接受用此密钥签名的费率包：
%1
请通过其他途径向密钥所有者核对这串指纹。</translation>
    </message>
    <message>
        <source>This key is no longer trusted.</source>
        <translation>已不再信任此密钥。</translation>
    </message>
    <message>
        <source>Bring the rates up to date from a signed file, without a network.</source>
        <translation>用带签名的文件更新费率，无需联网。</translation>
    </message>
    <message>
        <source>Check a pack and its .minisig file; install nothing.</source>
        <translation>检查费率包及其 .minisig 签名文件，不安装。</translation>
    </message>
    <message>
        <source>Check a pack and let its edition count.</source>
        <translation>检查费率包，通过后即启用该版。</translation>
    </message>
    <message>
        <source>The editions kept here, and every change of them.</source>
        <translation>本机保留的各版费率，以及每次更换的记录。</translation>
    </message>
    <message>
        <source>Go back to a kept edition, or to the one that came with the program.</source>
        <translation>退回已保留的某一版，或程序自带的那一版。</translation>
    </message>
    <message>
        <source>The keys whose packs are installed.</source>
        <translation>可接受其费率包的密钥。</translation>
    </message>
    <message>
        <source>Add a public key of minisign to them.</source>
        <translation>添加一个 minisign 公钥。</translation>
    </message>
    <message>
        <source>Take a key back that was added.</source>
        <translation>撤销一个添加过的密钥。</translation>
    </message>
    <message>
        <source>Why you go back; it is kept in the list.</source>
        <translation>退回的原因，会记入更换记录。</translation>
    </message>
    <message>
        <source>Say why you go back (--reason TEXT).</source>
        <translation>请说明退回的原因（--reason 文字）。</translation>
    </message>
    <message>
        <source>What is kept here and would cost something else under a pack; installs nothing.</source>
        <translation>列出已存档案和草稿中金额会因该费率包而改变的部分，不安装。</translation>
    </message>
    <message>
        <source>After “pack” comes verify, impact, install, list, rollback, keys, trust or distrust, and what it is about.</source>
        <translation>“pack”之后应为 verify、impact、install、list、rollback、keys、trust 或 distrust，再写所涉及的文件、版次或指纹。</translation>
    </message>
    <message>
        <source>Yuan before</source>
        <translation>原金额（元）</translation>
    </message>
    <message>
        <source>Yuan after</source>
        <translation>新金额（元）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1的草稿</translation>
    </message>
    <message>
        <source>Nothing that is kept here would cost anything else.</source>
        <translation>已存的档案和草稿，金额都不会改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n looked at; nothing saved is altered.</source>
        <translation>
            <numerusform>已比对%n份，所存内容均未改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared: the new rates do not have what was chosen.</source>
        <translation>
            <numerusform>有%n份无法比对：新费率中没有当时所选的项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n applications.</source>
        <translation>
            <numerusform>已导出%n份档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds identity and card numbers in clear text: keep it like the papers themselves.</source>
        <translation>文件中的证件号码和银行卡号未加密，请像保管纸质材料一样保管。</translation>
    </message>
    <message>
        <source>A table of the answers, for table programs.</source>
        <translation>导出所填内容的表格，可用表格软件打开。</translation>
    </message>
    <message>
        <source>The summary of each as a PDF of its own.</source>
        <translation>每份档案的摘要各存为一个 PDF。</translation>
    </message>
    <message>
        <source>Saved on this day or later.</source>
        <translation>只导出此日及以后保存的。</translation>
    </message>
    <message>
        <source>Saved on this day or earlier.</source>
        <translation>只导出此日及以前保存的。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>An application with this reference is here already and says something else – nothing was imported; compare the two first</source>
        <translation>本机已有同一编号但内容不同的档案，未导入任何内容——请先对比两份</translation>
    </message>
    <message numerus="yes">
        <source>%n applications could be imported.</source>
        <translation>
            <numerusform>可导入%n份档案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n applications.</source>
        <translation>
            <numerusform>已导入%n份档案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could be made of the table.</source>
        <translation>
            <numerusform>可由表格生成%n份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made of the table: %n drafts.</source>
        <translation>
            <numerusform>已由表格生成%n份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and were passed over.</source>
        <translation>
            <numerusform>有%n份本机已有，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what “export” wrote: whole applications (JSON), or answers as drafts (CSV).</source>
        <translation>导入“export”导出的内容：完整档案（JSON），或所填内容（CSV，存为草稿）。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>List every problem and change nothing.</source>
        <translation>只列出全部问题，不作任何更改。</translation>
    </message>
    <message>
        <source>In place of --month: a day or a month.</source>
        <translation>代替 --month：某日或某月。</translation>
    </message>
    <message>
        <source>The later date, for --diff.</source>
        <translation>较晚的日期，用于 --diff。</translation>
    </message>
    <message>
        <source>The other region, for --diff.</source>
        <translation>另一个地区，用于 --diff。</translation>
    </message>
    <message>
        <source>What is known of every province and of the cities with rows of their own, on --as-on or today.</source>
        <translation>各省及有单独数据的城市的已知情况，以 --as-on 或今天为准。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Before: %1. After: %2. Both in %3.</source>
        <translation>原：%1；新：%2。均为%3。</translation>
    </message>
    <message>
        <source>%1. Before: %2. After: %3.</source>
        <translation>%1。原：%2；新：%3。</translation>
    </message>
    <message>
        <source>%1: provinces %2 known, %3 provisional, %4 not known; places below them with rows of their own %5 known, %6 provisional, %7 not known.</source>
        <translation>%1：省级%2个已知、%3个暂定、%4个未知；其下有单独数据的地区%5个已知、%6个暂定、%7个未知。</translation>
    </message>
    <message>
        <source>--diff compares two dates (--as-on, --and-on) or two regions (--region, --region-2): give one of the two.</source>
        <translation>--diff 用于比较两个日期（--as-on、--and-on）或两个地区（--region、--region-2），请任选其一。</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>Age in months</source>
        <translation>已过月数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Period stated?</source>
        <translation>起止是否载明</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>How current</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>can be taken back until %1</source>
        <translation>%1之前可以取回</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收箱是空的。</translation>
    </message>
    <message>
        <source>%1 is among the saved applications again.</source>
        <translation>%1已放回存档。</translation>
    </message>
    <message>
        <source>%1 is in the bin and can be taken back until %2.</source>
        <translation>%1已移入回收箱，%2之前可以取回。</translation>
    </message>
    <message>
        <source>Throw a saved application away; for %1 days it can be taken back. Without a reference: what lies in the bin.</source>
        <translation>将一份存档移入回收箱，%1天内可以取回；不写编号则列出回收箱内容。</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>取回。</translation>
    </message>
    <message>
        <source>After “bin” comes one reference, or none.</source>
        <translation>“bin”之后写一个编号，或不写。</translation>
    </message>
    <message>
        <source>Only those of this status: ready, printed, handed_in, accepted, stopped or replaced.</source>
        <translation>只导出此状态的：ready、printed、handed_in、accepted、stopped 或 replaced。</translation>
    </message>
    <message>
        <source>Where a saved application has got to; with --to, note the next step of it.</source>
        <translation>查看一份存档办到了哪一步；用 --to 记下下一步。</translation>
    </message>
    <message>
        <source>ready, handed_in, accepted, stopped or replaced.</source>
        <translation>ready（待递交）、handed_in（已递交）、accepted（已受理）、stopped（已停缴）或 replaced（已替代）。</translation>
    </message>
    <message>
        <source>The day on which it happened; today where none is named.</source>
        <translation>发生的日期，不写则为今天。</translation>
    </message>
    <message>
        <source>The number that the bureau gave, for accepted.</source>
        <translation>经办机构给的受理号，用于 accepted。</translation>
    </message>
    <message>
        <source>Why, for stopped.</source>
        <translation>原因，用于 stopped。</translation>
    </message>
    <message>
        <source>The reference of the other application, for replaced.</source>
        <translation>另一份档案的编号，用于 replaced。</translation>
    </message>
    <message>
        <source>Compose the pages anew from the saved figures, in place of kept pages that are damaged.</source>
        <translation>按保存的数额重新生成页面，代替已损坏的存档页面。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>What was noted of payments under a saved application; with --add, note one.</source>
        <translation>某份已存申请下登记的缴费；加 --add 可登记一笔。</translation>
    </message>
    <message>
        <source>Note a payment: --months and --amount, and more of it.</source>
        <translation>登记一笔缴费：需要 --months 和 --amount，其余可选。</translation>
    </message>
    <message>
        <source>The months it is for: 2026-07 or 2026-07:2026-09.</source>
        <translation>所属月份：2026-07 或 2026-07:2026-09。</translation>
    </message>
    <message>
        <source>In yuan, such as 1234.56.</source>
        <translation>金额，以元为单位，例如 1234.56。</translation>
    </message>
    <message>
        <source>The day on which it was paid; today where none is named.</source>
        <translation>缴费日期；不写即今天。</translation>
    </message>
    <message>
        <source>The number of the receipt.</source>
        <translation>票据号码。</translation>
    </message>
    <message>
        <source>A picture or PDF of the receipt, to be kept.</source>
        <translation>要保存的票据图片或 PDF。</translation>
    </message>
    <message>
        <source>Remove the payment with this number.</source>
        <translation>删除这个编号的缴费。</translation>
    </message>
    <message>
        <source>Write the kept receipt of this payment.</source>
        <translation>导出这笔缴费所存的票据。</translation>
    </message>
    <message>
        <source>The file for it.</source>
        <translation>导出到的文件。</translation>
    </message>
    <message>
        <source>What differs between two dates (--as-on, --and-on), two regions (--region, --region-2) or two editions (--edition, --and-edition).</source>
        <translation>两个日期（--as-on、--and-on）、两个地区（--region、--region-2）或两个版本（--edition、--and-edition）之间的差别。</translation>
    </message>
    <message>
        <source>For --diff: an edition that is kept here.</source>
        <translation>用于 --diff：本机保存的一个版本。</translation>
    </message>
    <message>
        <source>The other one; the edition in use where none is named.</source>
        <translation>另一个版本；不写即使用中的版本。</translation>
    </message>
    <message>
        <source>Before: edition %1. After: edition %2.</source>
        <translation>之前：版本%1。之后：版本%2。</translation>
    </message>
    <message>
        <source>Every figure is the same in both.</source>
        <translation>两个版本的数字完全相同。</translation>
    </message>
    <message>
        <source>Write saved applications to a file or folder, for another place: whole ones as JSON, unless --csv, --pdf or --one-pdf is given.</source>
        <translation>把已存的申请写到文件或文件夹，带到别处：默认为 JSON 全部内容，也可用 --csv、--pdf 或 --one-pdf。</translation>
    </message>
    <message>
        <source>A folder, or a file where all go into one.</source>
        <translation>文件夹；合并为一个文件时为文件名。</translation>
    </message>
    <message>
        <source>The summaries of all, one behind the other in one PDF.</source>
        <translation>全部摘要合并为一个 PDF。</translation>
    </message>
    <message>
        <source>Choose one of --json, --csv, --pdf and --one-pdf.</source>
        <translation>--json、--csv、--pdf 和 --one-pdf 只能选一个。</translation>
    </message>
</context>
<context>
    <name>CountrySheets</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing is known of either.</source>
        <translation>两者均无已知数据。</translation>
    </message>
    <message>
        <source>%1 of %2 places below known</source>
        <translation>下辖%2个地区中%1个已知</translation>
    </message>
    <message>
        <source>%1: %2 known, %3 provisional, %4 not known.</source>
        <translation>%1：%2个已知，%3个暂定，%4个未知。</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年变化</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>适用月份</translation>
    </message>
    <message>
        <source>Lowest base</source>
        <translation>缴费基数下限</translation>
    </message>
    <message>
        <source>Highest base</source>
        <translation>缴费基数上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Document, published, trust</source>
        <translation>文件、发布日期、可信度</translation>
    </message>
    <message>
        <source>No figures are known here, of any year.</source>
        <translation>暂无当地任何年份的数据。</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国概览</translation>
    </message>
    <message>
        <source>Provinces in %1.</source>
        <comment>a month</comment>
        <translation>%1各省情况。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>Age in months</source>
        <translation>已过月数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Every figure is the same in both.</source>
        <translation>两个版本的数字完全相同。</translation>
    </message>
    <message>
        <source>Rows that came, went or changed: %1</source>
        <translation>新增、取消或变动的条目：%1</translation>
    </message>
    <message>
        <source>Differences between the editions %1 and %2</source>
        <translation>版本%1与版本%2的差别</translation>
    </message>
</context>
<context>
    <name>DeductionText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Enter the helper&apos;s name</source>
        <translation>请填写代填人姓名</translation>
    </message>
    <message>
        <source>Enter how the helper is related to the applicant</source>
        <translation>请填写代填人与申请人的关系</translation>
    </message>
    <message>
        <source>Select your identity document</source>
        <translation>请选择证件类型</translation>
    </message>
    <message>
        <source>Enter your ID number</source>
        <translation>请输入证件号码</translation>
    </message>
    <message>
        <source>ID card number must be %1 characters – you entered %2</source>
        <translation>证件号码应为%1位，现为%2位</translation>
    </message>
    <message>
        <source>ID card number must be 17 digits and then a digit or X</source>
        <translation>身份证号码前17位应为数字，末位应为数字或X</translation>
    </message>
    <message>
        <source>ID card number does not add up – compare each digit with the card</source>
        <translation>证件号码校验不符，请逐位核对证件</translation>
    </message>
    <message>
        <source>Digits 7 to 14 must be a real date – compare them with the card</source>
        <translation>第7至14位应为真实日期，请核对证件</translation>
    </message>
    <message>
        <source>The nationality in the number must be one that exists – compare it with the card</source>
        <translation>号码中的国籍代码应为现有代码，请核对证件</translation>
    </message>
    <message>
        <source>This number belongs to another kind of document – select that kind or enter the number of this one</source>
        <translation>该号码属于另一类证件，请改选证件类型，或填写所选证件的号码</translation>
    </message>
    <message>
        <source>Enter the date the document ends, or tick long-term</source>
        <translation>请填写证件截止日期或勾选长期</translation>
    </message>
    <message>
        <source>The date the document ends must be a real date, such as 2031-05-20</source>
        <translation>证件截止日期应为真实日期，例如2031-05-20</translation>
    </message>
    <message>
        <source>Enter your name as shown on the document</source>
        <translation>请按证件填写姓名</translation>
    </message>
    <message>
        <source>Name must be %1 characters or fewer</source>
        <translation>姓名应在%1个字以内</translation>
    </message>
    <message>
        <source>Date of birth must be a real date in the past, such as 1985-03-09</source>
        <translation>出生日期应为过去的真实日期，例如1985-03-09</translation>
    </message>
    <message>
        <source>Date of birth is %1 but the ID number says %2 – correct the one that differs from the document</source>
        <translation>出生日期为%1，证件号码显示为%2，请按证件改正</translation>
    </message>
    <message>
        <source>Select your sex as shown on the document</source>
        <translation>请按证件选择性别</translation>
    </message>
    <message>
        <source>Sex must be as the ID number says – compare both with the document</source>
        <translation>性别应与证件号码一致，请与证件核对</translation>
    </message>
    <message>
        <source>Select a category or I do not know</source>
        <translation>请选择人员类别或不清楚</translation>
    </message>
    <message>
        <source>Enter a mobile number</source>
        <translation>请输入手机号码</translation>
    </message>
    <message>
        <source>Mobile number must be 11 digits and start with 1</source>
        <translation>手机号码应为11位数字且以1开头</translation>
    </message>
    <message>
        <source>You can enrol from the month you turn 16, that is from %1</source>
        <translation>年满16周岁起方可参保，即%1起</translation>
    </message>
    <message>
        <source>You reached the statutory retirement age in %1 – ask the bureau (12333) how your pension is settled</source>
        <translation>您已于%1达到法定退休年龄，请向社保经办机构（12333）咨询养老待遇事宜</translation>
    </message>
    <message>
        <source>No national rule lets foreign nationals enrol as flexible employees – ask the bureau (12333) before you go</source>
        <translation>未见外国人以灵活就业身份参保的全国性规定，办理前请先咨询社保经办机构（12333）</translation>
    </message>
    <message>
        <source>Select the province, city and district of your hukou</source>
        <translation>请选择户口所在省、市、区县</translation>
    </message>
    <message>
        <source>Select whether you live where your hukou is</source>
        <translation>请选择是否居住在户口所在地</translation>
    </message>
    <message>
        <source>Select where you live</source>
        <translation>请选择居住地</translation>
    </message>
    <message>
        <source>Select whether you have a residence permit</source>
        <translation>请选择居住证办理情况</translation>
    </message>
    <message>
        <source>Select your kind of work</source>
        <translation>请选择就业形式</translation>
    </message>
    <message>
        <source>Select where you will enrol</source>
        <translation>请选择参保地</translation>
    </message>
    <message>
        <source>This way is not open to you – select another one</source>
        <translation>您不能以这种方式参保，请另选</translation>
    </message>
    <message>
        <source>Tick to confirm that a real employment relationship exists, or select another way</source>
        <translation>请勾选确认存在真实劳动关系，或另选参保方式</translation>
    </message>
    <message>
        <source>Company fee must be 0 or more yuan, with at most 2 decimals</source>
        <translation>代理服务费应不少于0元，最多两位小数</translation>
    </message>
    <message>
        <source>Select at least one insurance</source>
        <translation>请至少选择一个险种</translation>
    </message>
    <message>
        <source>Select one of the kinds of medical insurance</source>
        <translation>请选择一种医保方式</translation>
    </message>
    <message>
        <source>Select a grade or enter a base</source>
        <translation>请选择缴费档次或填写基数</translation>
    </message>
    <message>
        <source>Base must be between %1 and %2 a month</source>
        <translation>月缴费基数应在%1至%2之间</translation>
    </message>
    <message>
        <source>Base must be at least %1 a month</source>
        <translation>月缴费基数应不低于%1</translation>
    </message>
    <message>
        <source>Base must be at most %1 a month</source>
        <translation>月缴费基数应不高于%1</translation>
    </message>
    <message>
        <source>Base must be a number with at most 2 decimals</source>
        <translation>缴费基数应为数字，最多两位小数</translation>
    </message>
    <message>
        <source>Base must be one of those the region has published – select one from the table</source>
        <translation>缴费基数应为当地公布的档次之一，请从表中选择</translation>
    </message>
    <message>
        <source>Canbao has no rates for this place – ask the bureau (12333), or select another place</source>
        <translation>暂无当地的费率，请咨询社保经办机构（12333），或另选地区</translation>
    </message>
    <message>
        <source>Canbao has no rates for %1 here – ask the bureau (12333), or select another month or place</source>
        <translation>暂无当地%1的费率，请咨询社保经办机构（12333），或另选月份、地区</translation>
    </message>
    <message>
        <source>Select how often you will pay</source>
        <translation>请选择缴费周期</translation>
    </message>
    <message>
        <source>How often you pay must be one of those the region offers – select one of the list</source>
        <translation>缴费周期应为当地提供的周期之一，请从列表中选择</translation>
    </message>
    <message>
        <source>Select the first month you will pay for</source>
        <translation>请选择起缴月份</translation>
    </message>
    <message>
        <source>First month must be from %1 to %2</source>
        <translation>起缴月份应在%1至%2之间</translation>
    </message>
    <message>
        <source>Select how you will pay</source>
        <translation>请选择缴费方式</translation>
    </message>
    <message>
        <source>Enter the name on the card</source>
        <translation>请填写持卡人姓名</translation>
    </message>
    <message>
        <source>The card must be in the applicant&apos;s name – enter one of your own cards, or select another way to pay</source>
        <translation>须使用申请人本人的银行卡，请填写本人的卡，或选择其他缴费方式</translation>
    </message>
    <message>
        <source>Enter the bank card number</source>
        <translation>请输入银行卡号</translation>
    </message>
    <message>
        <source>Card number must be 13 to 19 digits – you entered %1</source>
        <translation>银行卡号应为13至19位，现为%1位</translation>
    </message>
    <message>
        <source>Card number must be digits only – compare it with the card</source>
        <translation>银行卡号应全为数字，请核对卡面</translation>
    </message>
    <message>
        <source>Card number does not add up – compare it with the card, or confirm that it is right</source>
        <translation>银行卡号校验不符，请核对卡面；确认无误也可继续</translation>
    </message>
    <message>
        <source>This is a credit card – a debit needs a debit card, so enter one of those</source>
        <translation>该卡为信用卡，代扣须用借记卡，请填写借记卡号</translation>
    </message>
    <message>
        <source>Select the bank of the card, or enter its name</source>
        <translation>请选择开户银行或填写银行名称</translation>
    </message>
    <message>
        <source>Tick the authorisation, or choose another way to pay</source>
        <translation>请勾选授权，或选择其他缴费方式</translation>
    </message>
    <message>
        <source>Select what you need</source>
        <translation>请选择办理类型</translation>
    </message>
    <message>
        <source>Enter the number on the card you have</source>
        <translation>请填写现有社保卡号</translation>
    </message>
    <message>
        <source>Select the card bank</source>
        <translation>请选择发卡银行</translation>
    </message>
    <message>
        <source>Select how you will collect the card</source>
        <translation>请选择领卡方式</translation>
    </message>
    <message>
        <source>Enter the delivery address</source>
        <translation>请填写邮寄地址</translation>
    </message>
    <message>
        <source>Tick that you have checked the answers</source>
        <translation>请勾选已核对</translation>
    </message>
    <message>
        <source>Region must be one of the six-digit codes or names in use – search for it by name</source>
        <translation>地区应为现行的六位代码或名称，请按名称查找</translation>
    </message>
    <message>
        <source>Month must be written like 2026-07</source>
        <translation>月份应写作2026-07的形式</translation>
    </message>
    <message>
        <source>Amount must be 0 or more yuan, with at most 2 decimals</source>
        <translation>金额应不少于0元，最多两位小数</translation>
    </message>
    <message>
        <source>Category must be male, female_55 or female_50</source>
        <translation>人员类别应为male、female_55或female_50</translation>
    </message>
    <message>
        <source>Reference must be like CB-XXXX-XXXX – compare it with the paper</source>
        <translation>编号应为CB-XXXX-XXXX的形式，请与打印件核对</translation>
    </message>
    <message>
        <source>No saved application has this reference – compare it with the paper, or search by name</source>
        <translation>没有此编号的档案，请与打印件核对，或按姓名查找</translation>
    </message>
    <message>
        <source>Canbao cannot read %1 – check that the file is there and that you may open it</source>
        <translation>无法读取%1，请确认文件存在且您有权打开</translation>
    </message>
    <message>
        <source>Canbao cannot write to %1 – choose another folder or make room</source>
        <translation>无法写入%1，请另选文件夹或腾出空间</translation>
    </message>
    <message>
        <source>The file cannot be understood at %1 – choose another file, or correct this place</source>
        <translation>文件在%1处无法识别，请另选文件或改正此处</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a question Canbao asks – remove it from the file</source>
        <translation>本软件没有“%1”这一项，请从文件中删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an answer Canbao knows – correct it in the file</source>
        <translation>“%1”应为可识别的答案，请在文件中改正</translation>
    </message>
    <message>
        <source>Your saved applications cannot be opened – check that the folder is there and that you may write to it</source>
        <translation>无法打开已存档案，请确认文件夹存在且您有权写入</translation>
    </message>
    <message>
        <source>These applications were saved by a newer Canbao – open them with that version</source>
        <translation>这些档案由更新版本的程序保存，请用该版本打开</translation>
    </message>
    <message>
        <source>The file of your saved applications is damaged – put the last backup in its place</source>
        <translation>档案文件已损坏，请用最近一次备份替换</translation>
    </message>
    <message>
        <source>Your applications cannot be read or saved just now – your answers stay on screen, so try once more</source>
        <translation>暂时无法读取或保存档案。您填写的内容仍在屏幕上，请再试一次</translation>
    </message>
    <message>
        <source>The disk is full – your answers stay on screen; make room and save once more</source>
        <translation>磁盘已满。您填写的内容仍在屏幕上，请腾出空间后再保存</translation>
    </message>
    <message>
        <source>The folder cannot be written to – your answers stay on screen; make it writable and save once more</source>
        <translation>文件夹不可写入。您填写的内容仍在屏幕上，请开放写入权限后再保存</translation>
    </message>
    <message>
        <source>The key to your saved applications is missing – put it back from your backup</source>
        <translation>缺少打开档案的密钥，请从备份中恢复</translation>
    </message>
    <message>
        <source>This saved application was changed outside Canbao or its key is another one – use your backup</source>
        <translation>该档案曾被其他程序改动，或密钥不符，请使用备份</translation>
    </message>
    <message>
        <source>The reference data are missing – install Canbao once more</source>
        <translation>缺少参考数据，请重新安装本软件</translation>
    </message>
    <message>
        <source>Select who is applying</source>
        <translation>请选择申请人</translation>
    </message>
    <message>
        <source>Enter the date the residence permit ends, such as 2027-05-20</source>
        <translation>请填写居住证截止日期，例如 2027-05-20</translation>
    </message>
    <message>
        <source>Residence permit must be valid in %1 – it ends on %2. Renew it first, or select another first month</source>
        <translation>居住证在%1应有效，现于%2到期；请先续签，或另选起缴月份</translation>
    </message>
    <message>
        <source>Select yes, no or not sure</source>
        <translation>请选择是、否或不清楚</translation>
    </message>
    <message>
        <source>Months paid must be a whole number from 0 to %1</source>
        <translation>已缴月数应为 0 至 %1 的整数</translation>
    </message>
    <message>
        <source>Select the place where you paid</source>
        <translation>请选择缴费地</translation>
    </message>
    <message>
        <source>Last paid month must be written like 2026-07 and must not be after %1</source>
        <translation>最后缴费月份应写成 2026-07 的样式，且不得晚于%1</translation>
    </message>
    <message>
        <source>Wage must be more than 0 yuan, with at most 2 decimals</source>
        <translation>工资应大于 0 元，最多两位小数</translation>
    </message>
    <message>
        <source>Select an office</source>
        <translation>请选择办理窗口</translation>
    </message>
    <message>
        <source>The day you go must be a real date from today on, such as 2026-07-20</source>
        <translation>办理日期应为今天或以后的真实日期，例如 2026-07-20</translation>
    </message>
    <message>
        <source>The office is closed on %1 – choose another day</source>
        <translation>该窗口%1不办公，请另选日期</translation>
    </message>
    <message>
        <source>Answer yes, no or do not know for each question</source>
        <translation>请逐项选择是、否或不清楚</translation>
    </message>
    <message>
        <source>First month in a place must be written like 2026-07 and must not be after %1</source>
        <translation>起始月份请写成 2026-07 的形式，且不得晚于%1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB – a contribution list is smaller; choose another file</source>
        <translation>%1 超过 %2 MB，缴费清单不会这么大，请另选文件</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines – choose another file or split the list</source>
        <translation>%1 超过 %2 行，请另选文件或把清单拆开</translation>
    </message>
    <message>
        <source>%1 is not a text table – save the list as CSV first, then choose that file</source>
        <translation>%1 不是文本表格，请先把清单另存为 CSV，再选择该文件</translation>
    </message>
    <message>
        <source>%1 has no lines below its heading – choose another file</source>
        <translation>%1 的表头下面没有内容，请另选文件</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1应在 %2 至 %3 之间</translation>
    </message>
    <message>
        <source>The pension must begin between %1 and %2</source>
        <translation>开始领取养老金的月份应在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>Months to pay must be a whole number from 1 to %1</source>
        <translation>计划缴费月数应为 1 至 %1 的整数</translation>
    </message>
    <message>
        <source>Select the place that the notice is for</source>
        <translation>请选择通知适用的地区</translation>
    </message>
    <message>
        <source>First month of the figures must be written like 2026-07</source>
        <translation>起始月份应按2026-07的格式填写</translation>
    </message>
    <message>
        <source>Last month of the figures must be written like 2027-06 and not lie before the first – or leave it empty where the notice names no end</source>
        <translation>截止月份应按2027-06的格式填写，且不得早于起始月份；通知未写明截止月份的可不填</translation>
    </message>
    <message>
        <source>Enter the rate, or the fixed amount a month</source>
        <translation>请填写缴费比例或每月固定金额</translation>
    </message>
    <message>
        <source>Rate must be more than 0 and at most 100 percent, with at most 4 decimals</source>
        <translation>缴费比例应大于零、不超过百分之百，最多四位小数</translation>
    </message>
    <message>
        <source>Share for the personal account must be from 0 to the rate – leave it empty where there is no rate</source>
        <translation>划入个人账户的比例应在零与缴费比例之间；没有缴费比例的不填</translation>
    </message>
    <message>
        <source>Fixed amount must be more than 0 yuan, with at most 2 decimals – leave it empty where there is a rate</source>
        <translation>固定金额应大于0元，最多两位小数；已填缴费比例的不填</translation>
    </message>
    <message>
        <source>Reference wage must be more than 0 yuan, with at most 2 decimals</source>
        <translation>月平均工资应大于0元，最多两位小数</translation>
    </message>
    <message>
        <source>Lowest base must be more than 0 yuan, with at most 2 decimals</source>
        <translation>缴费基数下限应大于0元，最多两位小数</translation>
    </message>
    <message>
        <source>Highest base must be an amount with at most 2 decimals and not less than the lowest base</source>
        <translation>缴费基数上限应为金额，最多两位小数，且不低于下限</translation>
    </message>
    <message>
        <source>Enter the lowest base or the reference wage – a rate alone gives no amount</source>
        <translation>请填写缴费基数下限或月平均工资；只有缴费比例算不出金额</translation>
    </message>
    <message>
        <source>Title and number must be %1 characters or fewer each</source>
        <translation>标题和文号均应在%1个字以内</translation>
    </message>
    <message>
        <source>Enter the document number of the notice</source>
        <translation>请填写通知文号</translation>
    </message>
    <message>
        <source>Date of the notice must be a real date, such as 2026-07-15, and not lie after today</source>
        <translation>通知日期应为真实日期，如2026-07-15，且不得晚于今天</translation>
    </message>
    <message>
        <source>No figures are kept under this number – “canbao rates entered” lists them</source>
        <translation>没有编号为此的录入数据，可用 canbao rates entered 查看全部</translation>
    </message>
    <message>
        <source>%1 must be a value Canbao knows – --help after the command shows which</source>
        <translation>%1 的取值无法识别，可在命令后加 --help 查看可用的取值</translation>
    </message>
    <message>
        <source>Choose a photo, or select that it will be taken at the window</source>
        <translation>请选择照片或选择现场拍照</translation>
    </message>
    <message>
        <source>Photo must be a JPEG or PNG file</source>
        <translation>照片应为JPEG或PNG格式</translation>
    </message>
    <message>
        <source>Photo must be at least %1 × %2 pixels – this one is %3 × %4</source>
        <translation>照片至少%1×%2像素，当前为%3×%4</translation>
    </message>
    <message>
        <source>Background must be white – %1 % of the edge is not</source>
        <translation>背景应为白色，边缘有%1%不符</translation>
    </message>
    <message>
        <source>Face width must be %1 to %2 pixels – now %3</source>
        <translation>脸部宽度应为%1至%2像素，当前%3</translation>
    </message>
    <message>
        <source>Hair must start %1 to %2 pixels below the top – now %3</source>
        <translation>头顶距上边应为%1至%2像素，当前%3</translation>
    </message>
    <message>
        <source>Eye line must be at least %1 pixels above the bottom – now %2</source>
        <translation>双眼连线距下边应不少于%1像素，当前%2</translation>
    </message>
    <message>
        <source>Photo must not be longer than %1 pixels on a side, nor larger than 40 MB – save it smaller</source>
        <translation>照片边长不得超过%1像素，文件不得超过40 MB，请缩小后再选</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end – copy it again or choose another one</source>
        <translation>照片文件不完整，请重新复制或另选一张</translation>
    </message>
    <message>
        <source>The finished photo has %1 bytes, which is outside what the region takes</source>
        <translation>成品照片为%1字节，不在当地允许的范围内</translation>
    </message>
    <message>
        <source>Reminder must be 0 to 30 days before</source>
        <translation>提醒应为扣款前 0 至 30 天</translation>
    </message>
    <message>
        <source>A list of bases goes with a pension rate in percent – leave the list out otherwise</source>
        <translation>只有按比例缴纳养老保险时才有缴费档次，其他情况请勿填写</translation>
    </message>
    <message>
        <source>Enter at least one base of the list, or select that the notice has none</source>
        <translation>请至少填写一个档次，或选择通知未说明</translation>
    </message>
    <message>
        <source>The list must have %1 bases or fewer</source>
        <translation>档次最多%1个</translation>
    </message>
    <message>
        <source>Grade %1 must be a percentage of the reference wage, such as 60, with at most 4 decimals</source>
        <translation>第%1档应为月平均工资的百分比，如60，最多四位小数</translation>
    </message>
    <message>
        <source>Grade %1 must be an amount of more than 0 yuan, with at most 2 decimals</source>
        <translation>第%1档应为大于0元的金额，最多两位小数</translation>
    </message>
    <message>
        <source>Grade %1 lies outside the lowest and the highest base – compare all three with the notice</source>
        <translation>第%1档不在缴费基数上下限之间，请与通知逐一核对</translation>
    </message>
    <message>
        <source>Grade %1 is in the list already – enter each base once</source>
        <translation>第%1档与前面重复，每档只填一次</translation>
    </message>
    <message>
        <source>Grade %1 must be higher than the one before – enter the lowest base first</source>
        <translation>第%1档应高于前一档，请从最低档填起</translation>
    </message>
    <message>
        <source>Name of grade %1 must be %2 characters or fewer</source>
        <translation>第%1档的名称最多%2个字</translation>
    </message>
    <message>
        <source>Enter the reference wage – the percentages of the list are shares of it</source>
        <translation>请填写月平均工资，各档百分比按其计算</translation>
    </message>
    <message>
        <source>Supplements go with medical insurance – leave this empty otherwise</source>
        <translation>补充保险只用于医疗保险，其他险种请留空</translation>
    </message>
    <message>
        <source>Supplement must be more than 0 percent, with at most 4 decimals, and at most 100 with the rate</source>
        <translation>补充保险费率应大于0，最多四位小数，与缴费比例合计不超过100%</translation>
    </message>
    <message>
        <source>Supplement must be more than 0 yuan, with at most 2 decimals, a month or a year but not both</source>
        <translation>补充保险费应大于0元，最多两位小数，按月、按年只填一项</translation>
    </message>
    <message>
        <source>Wait until the photo has been read, or cancel reading it</source>
        <translation>请等待照片读取完毕，或取消读取</translation>
    </message>
    <message>
        <source>Put the lines on hair, eyes, chin and cheeks, then tick that they lie there</source>
        <translation>请将各条线对准头顶、双眼、下巴和脸颊，并勾选确认</translation>
    </message>
    <message>
        <source>Your saved applications are locked – enter your passphrase</source>
        <translation>档案已锁定，请输入口令</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer – unlock it and try once more, or enter the code of your recovery sheet</source>
        <translation>系统密钥库没有应答——请解锁后重试，或输入恢复页上的恢复码</translation>
    </message>
    <message>
        <source>That passphrase or recovery code does not open your saved applications – nothing was changed; try once more</source>
        <translation>口令或恢复码不正确，档案未作任何改动，请重新输入</translation>
    </message>
    <message>
        <source>Passphrase must have at least %1 characters</source>
        <translation>口令至少%1个字符</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>两次口令不一致</translation>
    </message>
    <message>
        <source>There is not enough free memory for the passphrase – close other programs and try once more</source>
        <translation>可用内存不足，无法验证口令——请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>Another Canbao is at work on these applications – wait a moment and try once more</source>
        <translation>另一个参保程序正在使用这些档案，请稍候再试</translation>
    </message>
    <message>
        <source>This file is no backup of Canbao, or it is damaged – choose another one</source>
        <translation>该文件不是参保的备份，或已损坏，请另选文件</translation>
    </message>
    <message>
        <source>This backup has a passphrase of its own – enter it</source>
        <translation>该备份设有口令，请输入</translation>
    </message>
    <message>
        <source>The backup could not be read back and was removed – try another folder</source>
        <translation>备份写入后未能读回，已删除，请换一个文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be debited in %2 – use %3</source>
        <translation>%2不支持%1代扣，可用：%3</translation>
    </message>
    <message>
        <source>These applications have been open on %1 since %2, %3 – close Canbao there first</source>
        <extracomment>%1 is a computer&apos;s name, %2 a day, %3 a time</extracomment>
        <translation>这些申请自%2 %3起在%1上打开着，请先在那里关闭参保</translation>
    </message>
    <message>
        <source>This pack is not signed by a key you trust – it was not installed</source>
        <translation>费率包签名不受信任，未安装</translation>
    </message>
    <message>
        <source>This pack (%1) is older than yours (%2) – go back to a kept edition if you mean it</source>
        <translation>费率包%1早于现有%2，如确需旧版，请退回已保留的版次</translation>
    </message>
    <message>
        <source>This file is no rate pack, or it is damaged: it is not what was signed – fetch it once more</source>
        <translation>此文件不是费率包，或已损坏，与签名时的内容不符——请重新获取</translation>
    </message>
    <message>
        <source>This pack needs Canbao %1 or later</source>
        <translation>该费率包需要参保%1以上版本</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pack&apos;s own examples fail – it was not installed</source>
        <translation>
            <numerusform>费率包自带用例有%n条未通过，未安装</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1 is in use already</source>
        <translation>%1版已在使用</translation>
    </message>
    <message numerus="yes">
        <source>The pack breaks %n of the rules for such data – it was not installed (%1)</source>
        <extracomment>%1 is a place in the file and what is wrong there, for whoever made the pack</extracomment>
        <translation>
            <numerusform>费率包有%n处不符合数据规则，未安装（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MB – a rate pack is smaller; choose another file</source>
        <translation>文件超过%1 MB，费率包没有这么大——请另选文件</translation>
    </message>
    <message>
        <source>This is no public key of minisign – choose the file that ends in .pub</source>
        <translation>这不是 minisign 公钥——请选择以 .pub 结尾的文件</translation>
    </message>
    <message>
        <source>No key that you added has this fingerprint – “canbao pack keys” lists them</source>
        <translation>您添加的密钥中没有这个指纹——用“canbao pack keys”查看</translation>
    </message>
    <message>
        <source>Edition %1 is not kept here – “canbao pack list” names those that are</source>
        <translation>本机未保留%1版——用“canbao pack list”查看已保留的版次</translation>
    </message>
    <message>
        <source>Edition %1 was changed outside Canbao and is not used – install its pack once more</source>
        <translation>%1版的文件在参保之外被改动，未予使用——请重新安装该版费率包</translation>
    </message>
    <message>
        <source>Acceptance number must be %1 characters or fewer, with at least one digit</source>
        <translation>受理号不超过%1个字符，至少含一个数字</translation>
    </message>
    <message>
        <source>Day must be from %1 to %2</source>
        <translation>日期应在%1至%2之间</translation>
    </message>
    <message>
        <source>Enter why it was stopped, in %1 characters or fewer</source>
        <translation>请写明停缴原因，不超过%1个字符</translation>
    </message>
    <message>
        <source>Enter the reference of the other application – this is its own</source>
        <translation>请输入另一份档案的编号，这是它自己的编号</translation>
    </message>
    <message>
        <source>That cannot follow what the application is now</source>
        <translation>从目前的状态不能直接转为此状态</translation>
    </message>
    <message>
        <source>Select two applications to compare</source>
        <translation>请选两份申请进行比较</translation>
    </message>
    <message>
        <source>Months must be from %1 to %2, the first before the last</source>
        <translation>月份应在 %1 至 %2 之间，起始月不晚于结束月</translation>
    </message>
    <message>
        <source>Day of payment must be from %1 to %2</source>
        <translation>缴费日期应在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>Number of the receipt must be %1 characters or fewer</source>
        <translation>票据号码最多 %1 个字符</translation>
    </message>
    <message>
        <source>Choose a picture of the receipt (JPEG or PNG) or a PDF, of %1 MB at most</source>
        <translation>请选票据图片（JPEG 或 PNG）或 PDF，不超过 %1 MB</translation>
    </message>
    <message>
        <source>This payment is no longer in the diary</source>
        <translation>缴费登记中已没有这一笔</translation>
    </message>
    <message>
        <source>The kept pages of this paper do not match their checksum – have them composed anew from the saved figures</source>
        <translation>存档页面与校验值不符——请按保存的数额重新生成</translation>
    </message>
    <message>
        <source>Amount must be more than nothing and no more than %1</source>
        <translation>金额应大于零，且不超过 %1</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a named amount: &quot;at least lowest base 7,162.00&quot;</extracomment>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不高于%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Base: reference wage 11,937.00 × 60% = 7,162.00&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reference wage</source>
        <translation>全口径平均工资</translation>
    </message>
    <message>
        <source>Lowest base</source>
        <translation>缴费基数下限</translation>
    </message>
    <message>
        <source>Highest base</source>
        <translation>缴费基数上限</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Own base</source>
        <translation>自选基数</translation>
    </message>
    <message>
        <source>Published base</source>
        <translation>公布的缴费基数</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Pension base</source>
        <translation>养老保险缴费基数</translation>
    </message>
    <message>
        <source>Total rate</source>
        <translation>缴费比例</translation>
    </message>
    <message>
        <source>Personal account rate</source>
        <translation>个人账户计入比例</translation>
    </message>
    <message>
        <source>Supplement rate</source>
        <translation>补充保险费率</translation>
    </message>
    <message>
        <source>Fixed charge</source>
        <translation>定额缴费</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>附加费</translation>
    </message>
    <message>
        <source>Basic charge</source>
        <translation>基本保险费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>Benefit base</source>
        <translation>养老金计发基数</translation>
    </message>
    <message>
        <source>Average index</source>
        <translation>平均缴费指数</translation>
    </message>
    <message>
        <source>Contribution months</source>
        <translation>累计缴费月数</translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation>个人账户储存额</translation>
    </message>
    <message>
        <source>Payout months</source>
        <translation>计发月数</translation>
    </message>
    <message>
        <source>Basic pension</source>
        <translation>基础养老金</translation>
    </message>
    <message>
        <source>Account pension</source>
        <translation>个人账户养老金</translation>
    </message>
    <message>
        <source>Monthly pension</source>
        <translation>月养老金</translation>
    </message>
    <message>
        <source>%1 (from you)</source>
        <translation>%1（您填写）</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（假设）</translation>
    </message>
    <message>
        <source>%1 (to the whole yuan)</source>
        <translation>%1（四舍五入到元）</translation>
    </message>
    <message>
        <source>Wage a month</source>
        <translation>月工资</translation>
    </message>
    <message>
        <source>The employer pays</source>
        <translation>单位缴纳</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>个人缴纳</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>缴费额</translation>
    </message>
    <message>
        <source>Contribution on the lowest base</source>
        <translation>按最低基数的缴费额</translation>
    </message>
    <message>
        <source>Parts subsidised</source>
        <translation>补贴份数</translation>
    </message>
    <message>
        <source>Parts in all</source>
        <translation>总份数</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Index so far</source>
        <translation>以往平均缴费指数</translation>
    </message>
    <message>
        <source>Index of these months</source>
        <translation>这些月份的缴费指数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months paid so far</source>
        <translation>已缴月数</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Yearly growth of wages</source>
        <translation>工资年增长率</translation>
    </message>
    <message>
        <source>Yearly interest on the account</source>
        <translation>个人账户年记账利率</translation>
    </message>
    <message>
        <source>Yearly growth of prices</source>
        <translation>物价年涨幅</translation>
    </message>
    <message>
        <source>Balance so far</source>
        <translation>现有个人账户余额</translation>
    </message>
    <message>
        <source>Balance at the beginning of the year</source>
        <translation>年初余额</translation>
    </message>
    <message>
        <source>Paid into the account</source>
        <translation>本年记入账户</translation>
    </message>
    <message>
        <source>Sum of monthly balances</source>
        <translation>月积数</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>以往已缴</translation>
    </message>
    <message>
        <source>Paid in these months</source>
        <translation>这些月份缴费</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>缴费合计</translation>
    </message>
    <message>
        <source>Monthly pension in today&apos;s yuan</source>
        <translation>月养老金（按今天的币值）</translation>
    </message>
    <message>
        <source>More pension a month</source>
        <translation>每月多领养老金</translation>
    </message>
    <message>
        <source>More to pay in all</source>
        <translation>合计多缴</translation>
    </message>
    <message>
        <source>Months until paid back</source>
        <translation>回本所需月数</translation>
    </message>
    <message>
        <source>%1 (rounded up)</source>
        <translation>%1（向上取整）</translation>
    </message>
    <message>
        <source>Age when the pension begins</source>
        <translation>开始领取养老金的年龄</translation>
    </message>
    <message>
        <source>Age when paid back</source>
        <translation>回本年龄</translation>
    </message>
    <message>
        <source>Months of pension after the first</source>
        <translation>首月之后的领取月数</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>GradePlot</name>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Broken outline: provisional</source>
        <translation>虚线框：暂定</translation>
    </message>
</context>
<context>
    <name>GradeWording</name>
    <message>
        <source>%1 y %2 m</source>
        <comment>an age</comment>
        <translation>%1岁%2个月</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月合计</translation>
    </message>
    <message>
        <source>debit of, 3 months</source>
        <translation>首次扣款 3个月</translation>
    </message>
    <message>
        <source>debit of, 6 months</source>
        <translation>首次扣款 6个月</translation>
    </message>
    <message>
        <source>debit of, 12 months</source>
        <translation>首次扣款 12个月</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>of wage</source>
        <translation>占平均 工资</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>失业保险</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>全年合计</translation>
    </message>
    <message>
        <source>est. pension</source>
        <translation>预计 养老金</translation>
    </message>
    <message>
        <source>paid back at</source>
        <translation>回本 年龄</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The first debit covers %1 to %2.</source>
        <translation>首次扣款包含%1至%2的保费。</translation>
    </message>
    <message>
        <source>Which medical insurance it shall be is not answered yet: the sums leave it out.</source>
        <translation>尚未选择哪一种医疗保险，合计中未包含。</translation>
    </message>
    <message>
        <source>What medical insurance costs here is not known: the sums leave it out.</source>
        <translation>本地医疗保险费用尚不清楚，合计中未包含。</translation>
    </message>
    <message>
        <source>Medical: %1.</source>
        <translation>医疗保险：%1。</translation>
    </message>
    <message>
        <source>Whether you may name a base yourself is not known for this region. Ask 12333 before you count on it.</source>
        <translation>尚不清楚本地能否自行确定基数，请先拨打12333询问。</translation>
    </message>
    <message>
        <source>Any base from %1 to %2 a month; no step is known. The slider moves by %3, with Page Up and Page Down by ten times as much.</source>
        <translation>月缴费基数可在%1至%2之间任选，未见步长规定。滑块每次移动%3，按 Page Up、Page Down 键移动十倍。</translation>
    </message>
    <message>
        <source>the share of the reference wage</source>
        <translation>占缴费基准工资的比例</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>the pension contribution</source>
        <translation>养老保险费</translation>
    </message>
    <message>
        <source>the part for your account</source>
        <translation>计入个人账户的部分</translation>
    </message>
    <message>
        <source>the part for the pool</source>
        <translation>计入统筹基金的部分</translation>
    </message>
    <message>
        <source>the medical contribution</source>
        <translation>医疗保险费</translation>
    </message>
    <message>
        <source>the unemployment contribution</source>
        <translation>失业保险费</translation>
    </message>
    <message>
        <source>the first debit</source>
        <translation>首次扣款金额</translation>
    </message>
    <message>
        <source>the cost of a year</source>
        <translation>全年缴费</translation>
    </message>
    <message>
        <source>the estimated pension</source>
        <translation>预计养老金</translation>
    </message>
    <message>
        <source>the age when it is paid back</source>
        <translation>回本年龄</translation>
    </message>
    <message>
        <source>the cost of a month</source>
        <translation>每月缴费</translation>
    </message>
    <message>
        <source>Why is %1 %2 (grade: %3)?</source>
        <extracomment>%1 names an amount (&quot;the cost of a month&quot;), %2 is the amount, %3 the grade</extracomment>
        <translation>%3档：%1%2是怎么算出来的？</translation>
    </message>
    <message>
        <source>All amounts in yuan; the estimated pension is a month&apos;s, in today&apos;s yuan. Up and Down move, Left and Right go to an amount, W says why it is so. Space chooses, S sorts.</source>
        <translation>金额单位均为元；预计养老金为每月金额，按今天的币值。上下键选行，左右键选金额，按 W 键看怎么算；空格键选定，按 S 键排序。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不清楚</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) lie between the last paid month and the first one now. Pension months that were missed cannot be paid later, and medical cover may begin only after a waiting period.</source>
        <translation>
            <numerusform>上次缴费月份与本次起缴月份之间隔了 %n 个月。养老保险断缴的月份不能事后补缴，医保待遇也可能要过等待期才开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask 12333: &quot;My last contribution was some months ago. From which month do I have medical cover again?&quot;</source>
        <translation>可以这样问 12333：“我的社保已断缴几个月，重新缴费后从哪个月起能享受医保待遇？”</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Two enrolments at the same time: stop the other one first</source>
        <translation>存在重复参保：请先停掉另一份</translation>
    </message>
    <message>
        <source>The job: pension and medical insurance would run twice. Ask the employer in which month it signs you off, and begin with the month after it.</source>
        <translation>单位参保：养老和医疗都会重复。请问清单位从哪个月起为您办理停保，从下一个月开始缴费。</translation>
    </message>
    <message>
        <source>The residents&apos; pension: the pension would run twice. Have it stopped at the window where you joined; ask there what becomes of what you paid.</source>
        <translation>城乡居民养老保险：养老会重复。请到原参保窗口办理停保，并问清已缴的钱如何处理。</translation>
    </message>
    <message>
        <source>The residents&apos; medical insurance: medical insurance would run twice. Ask before you stop it from which day the new one covers you, so that no gap opens.</source>
        <translation>城乡居民医疗保险：医疗会重复。停保之前，请先问清新的医保从哪天起享受待遇，以免中间断档。</translation>
    </message>
</context>
<context>
    <name>InformationWords</name>
    <message>
        <source>Canbao has no rates for this place and month</source>
        <translation>暂无该地该月的费率</translation>
    </message>
    <message>
        <source>Canbao has no rates for %1 in %2</source>
        <translation>暂无%1%2的费率</translation>
    </message>
    <message>
        <source>This way to enrol is not open to you</source>
        <translation>您不能以这种方式参保</translation>
    </message>
    <message>
        <source>You cannot enrol as a flexible employee for now</source>
        <translation>您暂不能以灵活就业身份参保</translation>
    </message>
    <message>
        <source>You cannot enrol as a flexible employee in %1 for now</source>
        <translation>您暂不能在%1以灵活就业身份参保</translation>
    </message>
    <message>
        <source>Decision of the Standing Committee of 13 September 2024 on raising the retirement age step by step; 劳社部发〔2001〕20号, article 3.</source>
        <translation>全国人大常委会 2024 年 9 月 13 日关于实施渐进式延迟法定退休年龄的决定；劳社部发〔2001〕20号第三条。</translation>
    </message>
    <message>
        <source>Order 41 of 2019 covers residents of Hong Kong, Macao and Taiwan; no such rule for foreign nationals without an employer was found.</source>
        <translation>2019 年第 41 号令适用于港澳台居民；未找到适用于没有用人单位的外国人的同类规定。</translation>
    </message>
    <message>
        <source>Each region&apos;s own rule decides who may enrol; residents of Hong Kong, Macao and Taiwan enrol where they live (order 41 of 2019).</source>
        <translation>谁可以参保由各地规定；港澳台居民在居住地参保（2019 年第 41 号令）。</translation>
    </message>
    <message>
        <source>Each region publishes its limits every year, often months late (国办发〔2019〕13号). Canbao never guesses them.</source>
        <translation>各地每年公布缴费基数上下限，常常晚几个月（国办发〔2019〕13号）。本软件不作猜测。</translation>
    </message>
    <message>
        <source>Your age: come back in the month you turn 16. If the date of birth is mistyped, correct it.</source>
        <translation>年龄：年满 16 周岁的当月再来。如果出生日期填错了，请改正。</translation>
    </message>
    <message>
        <source>Another date of birth or retirement category, if one was mistyped. If you have paid before and months are missing, the bureau may let you pay on or move you to the residents&apos; scheme.</source>
        <translation>出生日期或退休类别如有填错，改正即可。以前缴过费但年限不够的，社保经办机构可能允许继续缴费，或转入城乡居民养老保险。</translation>
    </message>
    <message>
        <source>A written answer of the bureau, or an employment contract: then you are insured through the employer.</source>
        <translation>经办机构的书面答复；或者签订劳动合同，由用人单位为您参保。</translation>
    </message>
    <message>
        <source>Another way to enrol: choose one of the other two, or change where you live.</source>
        <translation>换一种参保方式：在另外两种里选一种，或更改居住地。</translation>
    </message>
    <message>
        <source>The social-insurance bureau of the place, or the hotline 12333.</source>
        <translation>当地社保经办机构，或拨打 12333。</translation>
    </message>
    <message>
        <source>The social-insurance bureau of %1, or the hotline 12333 there.</source>
        <translation>%1的社保经办机构，或拨打当地 12333。</translation>
    </message>
    <message>
        <source>Nobody may be employed before the age of 16 (Labour Law, article 15), or run a business (Provisions on prohibiting child labour, article 2); flexible employees join of their own will (Social Insurance Law, article 10).</source>
        <translation>未满 16 周岁不得就业（《劳动法》第十五条），也不得开业从事个体经营（《禁止使用童工规定》第二条）；灵活就业人员自愿参保（《社会保险法》第十条）。</translation>
    </message>
    <message>
        <source>The official notice of the year: its figures can be entered by hand. Or a first month for which rates are known, another place, or a newer edition of the rates.</source>
        <translation>当年的官方通知：可以手工录入其中的数字。也可以改选已有费率的起缴月份、其他参保地，或使用更新的费率版本。</translation>
    </message>
</context>
<context>
    <name>LimitPlot</name>
    <message>
        <source>Beginning of the year</source>
        <translation>年初</translation>
    </message>
    <message>
        <source>Base a month</source>
        <translation>月缴费基数</translation>
    </message>
    <message>
        <source>Broken outline: months concluded, not stated</source>
        <translation>虚线框：起止月份系推定，文件未载明</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The line is empty</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>The place is missing</source>
        <translation>缺少参保地</translation>
    </message>
    <message>
        <source>No place has the name or code &quot;%1&quot;</source>
        <translation>没有名称或代码为“%1”的地区</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2</source>
        <translation>“%1”可能是：%2</translation>
    </message>
    <message>
        <source>The month is missing</source>
        <translation>缺少月份</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month such as 2020-01</source>
        <translation>“%1”不是 2020-01 这样的月份</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before 1951, when this insurance began</source>
        <translation>“%1”早于 1951 年，当时还没有这项保险</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still to come</source>
        <translation>“%1”还没有到</translation>
    </message>
    <message>
        <source>A month of this line is in the list already; it counts once</source>
        <translation>这一行有月份与前面重复，只计一次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>“%1”的结束早于开始</translation>
    </message>
    <message>
        <source>The number of months is missing</source>
        <translation>缺少月数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months</source>
        <translation>“%1”不是月数</translation>
    </message>
    <message>
        <source>The number of months (%1) is not that of the months from and to</source>
        <translation>月数（%1）与起止月份不一致</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no insurance Canbao knows</source>
        <translation>“%1”不是本软件认识的险种</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Month, or months from–to</source>
        <translation>月份，或起止月份</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Insurance (optional)</source>
        <translation>险种（可不选）</translation>
    </message>
    <message>
        <source>Base (optional)</source>
        <translation>缴费基数（可不选）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个参保地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>%n 行有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of other insurances left out</source>
        <translation>
            <numerusform>%n 行属其他险种，不计</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the parts of a list on one line</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LocalSheets</name>
    <message>
        <source>open to people with a hukou elsewhere</source>
        <translation>外地户籍可参保</translation>
    </message>
    <message>
        <source>open to people with a hukou elsewhere on conditions</source>
        <translation>外地户籍符合条件可参保</translation>
    </message>
    <message>
        <source>not open to people with a hukou elsewhere</source>
        <translation>外地户籍不可参保</translation>
    </message>
    <message>
        <source>not known: ask 12333 before you go</source>
        <translation>未知，前往办理前请先咨询12333</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of what the lowest base costs</source>
        <translation>按基数下限应缴额的%1</translation>
    </message>
    <message>
        <source>%1 of what was paid</source>
        <translation>实缴额的%1</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <comment>insurance and amount</comment>
        <translation>%1每月%2</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>每月最多%1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于%1终止</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Document, published, trust</source>
        <translation>文件、发布日期、可信度</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>参保条件</translation>
    </message>
    <message>
        <source>No rule of this place is known. Ask 12333 whether it enrols you and how often one pays.</source>
        <translation>暂无当地规定。是否接收参保、多久缴一次，请咨询12333。</translation>
    </message>
    <message>
        <source>Who may enrol</source>
        <translation>谁可以参保</translation>
    </message>
    <message>
        <source>On what conditions</source>
        <translation>具体条件</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>由谁征收</translation>
    </message>
    <message>
        <source>the tax office</source>
        <translation>税务部门</translation>
    </message>
    <message>
        <source>How often one pays</source>
        <translation>缴费频次</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>经办机构</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>No office of this place is known. Ask 12333 for the nearest window.</source>
        <translation>暂无当地经办机构信息。就近窗口请咨询12333。</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Whether one applies is for the local office to say.</source>
        <translation>能否享受，以当地经办机构认定为准。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用人员</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation>最长月数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>No subsidy is known here.</source>
        <translation>暂无当地补贴信息。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>The same list everywhere: what single offices ask for besides is not known.</source>
        <translation>各地通用清单；个别窗口另外要求的材料未知。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原件或复印件</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>No source is known here.</source>
        <translation>暂无来源。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
    <message>
        <source>%1, of it %2 to the personal account</source>
        <translation>缴费比例%1，其中%2划入个人账户</translation>
    </message>
    <message>
        <source>base from %1 to %2</source>
        <translation>缴费基数%1至%2</translation>
    </message>
    <message>
        <source>base from %1 on</source>
        <translation>缴费基数不低于%1</translation>
    </message>
    <message>
        <source>base up to %1</source>
        <translation>缴费基数不高于%1</translation>
    </message>
    <message>
        <source>Place that the notice is for</source>
        <translation>通知适用的地区</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>缴费方式</translation>
    </message>
    <message>
        <source>First month, such as 2026-07</source>
        <translation>起始月份，如2026-07</translation>
    </message>
    <message>
        <source>Last month (empty: no end named)</source>
        <translation>截止月份（未写明可不填）</translation>
    </message>
    <message>
        <source>Rate, in % of the base</source>
        <translation>缴费比例（占基数的%）</translation>
    </message>
    <message>
        <source>Of it to the personal account, in %</source>
        <translation>其中划入个人账户（%）</translation>
    </message>
    <message>
        <source>Or a fixed amount a month</source>
        <translation>或：每月固定金额</translation>
    </message>
    <message>
        <source>Reference wage a month</source>
        <translation>月平均工资（全口径）</translation>
    </message>
    <message>
        <source>Lowest base a month</source>
        <translation>月缴费基数下限</translation>
    </message>
    <message>
        <source>Highest base a month</source>
        <translation>月缴费基数上限</translation>
    </message>
    <message>
        <source>Title (may stay empty)</source>
        <translation>通知标题（可不填）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Date, such as 2026-07-15</source>
        <translation>发文日期，如2026-07-15</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>insurance and its variant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, insurance, months</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>reference wage %1</source>
        <translation>月平均工资%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This edition has published figures from %1 on (%2). They are used there in place of these.</source>
        <translation>本版已收录自%1起公布的标准（%2），这些月份按公布的标准计算，不再使用此处录入的数据。</translation>
    </message>
    <message>
        <source>on top %1</source>
        <translation>另加补充保险%1</translation>
    </message>
    <message>
        <source>any base between the limits</source>
        <translation>上下限之间自选基数</translation>
    </message>
    <message>
        <source>to choose from: %1</source>
        <translation>可选档次：%1</translation>
    </message>
    <message>
        <source>Supplement, in % of the base</source>
        <translation>补充保险费率（缴费基数的%）</translation>
    </message>
    <message>
        <source>Supplement a month</source>
        <translation>补充保险（每月）</translation>
    </message>
    <message>
        <source>Or a supplement a year</source>
        <translation>或补充保险（每年）</translation>
    </message>
    <message>
        <source>What one may choose from</source>
        <translation>可以选择的缴费基数</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between grades</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PayBackPlot</name>
    <message>
        <source>Age in years</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>With provisional figures</source>
        <translation>含暂定数据</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>Width of the part: %1 px (%2)</source>
        <translation>截取部分宽度：%1像素（%2）</translation>
    </message>
    <message>
        <source>Height of the part: %1 px (%2)</source>
        <translation>截取部分高度：%1像素（%2）</translation>
    </message>
    <message>
        <source>Edge that is not white: %1% (%2)</source>
        <translation>边缘非白色部分：%1%（%2）</translation>
    </message>
    <message>
        <source>Brightness of the edge: %1 of 255 (%2)</source>
        <translation>边缘亮度：%1（满值255，%2）</translation>
    </message>
    <message>
        <source>Width of the face: %1 px (%2)</source>
        <translation>脸部宽度：%1像素（%2）</translation>
    </message>
    <message>
        <source>Top edge to hair: %1 px (%2)</source>
        <translation>头顶距上边：%1像素（%2）</translation>
    </message>
    <message>
        <source>Eyes to bottom edge: %1 px (%2)</source>
        <translation>双眼连线距下边：%1像素（%2）</translation>
    </message>
    <message>
        <source>Size of the file: %1 bytes (%2)</source>
        <translation>文件大小：%1字节（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Line on the top of the hair</source>
        <translation>头顶线</translation>
    </message>
    <message>
        <source>Line through the eyes</source>
        <translation>双眼线</translation>
    </message>
    <message>
        <source>Line under the chin</source>
        <translation>下巴线</translation>
    </message>
    <message>
        <source>Line on the cheek at the left</source>
        <translation>左侧脸颊线</translation>
    </message>
    <message>
        <source>Line on the cheek at the right</source>
        <translation>右侧脸颊线</translation>
    </message>
    <message>
        <source>Hair</source>
        <comment>line in the photo</comment>
        <translation>头顶</translation>
    </message>
    <message>
        <source>Eyes</source>
        <comment>line in the photo</comment>
        <translation>双眼</translation>
    </message>
    <message>
        <source>Chin</source>
        <comment>line in the photo</comment>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Cheek</source>
        <comment>line in the photo</comment>
        <translation>脸颊</translation>
    </message>
    <message>
        <source>JPEG of %1 × %2 pixels at %3 dpi, %4 bytes; white background, bareheaded, from the front.</source>
        <translation>JPEG，%1×%2像素，%3 dpi，%4字节；白色背景，免冠，正面。</translation>
    </message>
    <message>
        <source>Finished photo: %1 × %2 pixels, %3 dpi, %4 bytes</source>
        <translation>成品照片：%1×%2像素，%3 dpi，%4字节</translation>
    </message>
</context>
<context>
    <name>PlaceAdvice</name>
    <message>
        <source>You may enrol in %1.</source>
        <translation>可以在%1参保。</translation>
    </message>
    <message>
        <source>You may enrol in %1 under conditions: read them below, and ask when in doubt.</source>
        <translation>可以有条件地在%1参保：条件见下，拿不准请先询问。</translation>
    </message>
    <message>
        <source>Whether %1 takes you is not confirmed: call 12333 before you go.</source>
        <translation>%1是否受理尚未确认，出门前请先拨打 12333。</translation>
    </message>
    <message>
        <source>You cannot enrol in %1 as a flexible employee.</source>
        <translation>不能以灵活就业身份在%1参保。</translation>
    </message>
    <message>
        <source>The lowest pension premium of the first year is %1 less in %2. A lower premium also brings a lower pension.</source>
        <translation>按最低基数，第一年的养老保险费在%2少缴 %1。缴得少，将来养老金也会低。</translation>
    </message>
    <message>
        <source>Whichever you choose and pay on, the pension would be drawn in %1.</source>
        <translation>无论选哪一处并缴到退休，养老金都在%1领取。</translation>
    </message>
    <message>
        <source>Paying on where you live, the pension would be drawn in %1; at your hukou, in %2.</source>
        <translation>在居住地缴到退休，养老金在%1领取；在户籍地缴，则在%2领取。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1，%2，自%3起</translation>
    </message>
    <message>
        <source>%1 – temporary account, counts for %2</source>
        <translation>%1（临时账户，归%2）</translation>
    </message>
    <message>
        <source>%1 – moves</source>
        <translation>%1（转移）</translation>
    </message>
    <message>
        <source>Through a company only if you really work there.</source>
        <translation>只有确实在单位工作，才可通过单位参保。</translation>
    </message>
    <message>
        <source>Nothing paid so far is known. If nothing else is paid, %1 is the place.</source>
        <translation>目前没有缴费记录；如不再在别处缴费，领取地为%1。</translation>
    </message>
    <message>
        <source>As things stand today: %1.</source>
        <translation>按目前情况：%1。</translation>
    </message>
    <message>
        <source>%1, %2, since when is not known</source>
        <translation>%1，%2，起缴时间不详</translation>
    </message>
    <message>
        <source>%1 – perhaps a temporary account</source>
        <translation>%1，可能是临时账户</translation>
    </message>
    <message>
        <source>What moves there: the balance of the personal account, and 12 % of the bases since 1998.</source>
        <translation>转过去的有：个人账户储存额，以及 1998 年以来各年缴费基数的 12%。</translation>
    </message>
    <message>
        <source>A temporary account moves there in full, with its interest.</source>
        <translation>临时账户的全部缴费连同利息一并转过去。</translation>
    </message>
    <message>
        <source>All months are added up, wherever they were paid.</source>
        <translation>不论在哪里缴的，月数都合并计算。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Not possible here.</source>
        <translation>不适用于您的情况。</translation>
    </message>
    <message>
        <source>Only if you first paid before July 2011, which is not known here.</source>
        <translation>仅限2011年7月以前已参保的人，您何时参保尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>Pay on for %n more month(s) after the statutory retirement month.</source>
        <translation>
            <numerusform>到法定退休年龄后继续缴费%n个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay on for five more years, then the rest at once.</source>
        <translation>继续缴费五年，仍不足的部分一次性补缴。</translation>
    </message>
    <message>
        <source>Move to the residents&apos; pension scheme: what you paid is kept, the pension is another one.</source>
        <translation>转入城乡居民养老保险：已缴的不作废，但待遇按居民养老保险计发。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>Wages, and with them the bases and the benefit base, grow by %1 a year.</source>
        <translation>工资每年增长%1，缴费基数和计发基数随之增长。</translation>
    </message>
    <message>
        <source>Personal accounts get %1 interest a year.</source>
        <translation>个人账户每年按%1计息。</translation>
    </message>
    <message>
        <source>Prices rise by %1 a year.</source>
        <translation>物价每年上涨%1。</translation>
    </message>
    <message>
        <source>You keep the same grade, and the rates stay as they are.</source>
        <translation>一直按同一档次缴费，费率不变。</translation>
    </message>
    <message>
        <source>All %1 planned months are paid.</source>
        <translation>计划的%1个月全部缴费，不中断。</translation>
    </message>
    <message>
        <source>Your months so far were paid on the lowest base: index %1.</source>
        <translation>此前各月都按最低基数缴费：缴费指数%1。</translation>
    </message>
    <message>
        <source>Your account holds %1, as if its interest had kept up with wages.</source>
        <translation>个人账户现有%1，按利息与工资同速增长推算。</translation>
    </message>
    <message>
        <source>You have paid %1 so far, all of it yourself, in today&apos;s yuan.</source>
        <translation>此前已缴%1（按现值，视为全部由本人缴纳）。</translation>
    </message>
    <message>
        <source>The benefit base is not known: the reference wage of %1 stands in for it.</source>
        <translation>计发基数未知，暂以平均工资%1代替。</translation>
    </message>
    <message>
        <source>The reference wage of this year is not known: %1 of an earlier year is used.</source>
        <translation>本年度平均工资未知，暂用以前年度的%1。</translation>
    </message>
    <message>
        <source>You pay on after the statutory retirement month until there are %1 months.</source>
        <translation>到法定退休年龄后继续缴费，直至缴满%1个月。</translation>
    </message>
    <message>
        <source>%1 payout months, worked out between whole years of age.</source>
        <translation>计发月数%1，按整岁之间推算。</translation>
    </message>
    <message>
        <source>The transitional pension for work before the personal accounts began.</source>
        <translation>建立个人账户以前工作年限的过渡性养老金。</translation>
    </message>
    <message>
        <source>Local supplements and rounding, a few yuan a month.</source>
        <translation>各地的加发和取整，每月相差几元。</translation>
    </message>
    <message>
        <source>Yearly increases of a pension that is being drawn.</source>
        <translation>领取以后每年的养老金调整。</translation>
    </message>
    <message>
        <source>What heirs get of the account, and funeral benefits.</source>
        <translation>个人账户余额的继承和丧葬补助。</translation>
    </message>
    <message>
        <source>Contributions to medical and other insurances.</source>
        <translation>医疗保险等其他险种的缴费。</translation>
    </message>
    <message>
        <source>Subsidies.</source>
        <translation>社保补贴。</translation>
    </message>
    <message>
        <source>Top-ups once the figures that are provisional now are published.</source>
        <translation>暂用数据正式公布后的补差。</translation>
    </message>
    <message>
        <source>The rates are not known, so nothing can be estimated.</source>
        <translation>费率未知，无法估算。</translation>
    </message>
    <message>
        <source>The reference wage is not known, so no index and no pension can be estimated.</source>
        <translation>平均工资未知，缴费指数和养老金都无法估算。</translation>
    </message>
    <message>
        <source>These months are too few for a monthly pension.</source>
        <translation>缴费月数不足，不能按月领取养老金。</translation>
    </message>
    <message>
        <source>There are no payout months for this age, so no pension can be estimated.</source>
        <translation>这个年龄没有对应的计发月数，无法估算养老金。</translation>
    </message>
    <message>
        <source>How this goes where more than fifteen years are needed is not settled: ask the bureau (12333).</source>
        <translation>最低缴费年限超过十五年时如何办理尚无明确规定，请咨询社保机构（12333）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with figures from a notice</source>
        <translation>%1，含按通知录入的数据</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>an age</comment>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>%1, without what is not known</source>
        <translation>%1（不含未知部分）</translation>
    </message>
</context>
<context>
    <name>RateChangesWords</name>
    <message numerus="yes">
        <source>None of %n saved application(s) would cost anything else.</source>
        <translation>
            <numerusform>%n 份已存的申请，费用都不会变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved application(s) would cost something else.</source>
        <translation>
            <numerusform>%n 份已存的申请中，%1 份的费用会不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n draft(s) would cost something else.</source>
        <translation>
            <numerusform>%n 份草稿中，%1 份的费用会不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared: these rates do not have what was chosen.</source>
        <translation>
            <numerusform>%n 份无法比较：该版数据没有所选的档次或险种。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 份无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>any base between the limits</source>
        <translation>在上下限之间自选</translation>
    </message>
    <message>
        <source>one base for everybody</source>
        <translation>统一基数</translation>
    </message>
    <message>
        <source>one base for everybody: %1</source>
        <translation>统一基数：%1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>in force, to be confirmed</source>
        <translation>执行中，待核实</translation>
    </message>
    <message>
        <source>ended, newer not known</source>
        <translation>已到期，新标准未知</translation>
    </message>
    <message>
        <source>months not known</source>
        <translation>适用月份未知</translation>
    </message>
    <message numerus="yes">
        <source>ended %n month(s) ago</source>
        <translation>
            <numerusform>已到期%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>insurance and its variant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>数据所属</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Stated or concluded</source>
        <translation>载明或推定</translation>
    </message>
    <message>
        <source>Reference wage</source>
        <translation>全口径平均工资</translation>
    </message>
    <message>
        <source>Lowest base</source>
        <translation>缴费基数下限</translation>
    </message>
    <message>
        <source>Highest base</source>
        <translation>缴费基数上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Of it to the personal account</source>
        <translation>其中计入个人账户</translation>
    </message>
    <message>
        <source>Supplement rate</source>
        <translation>附加费率</translation>
    </message>
    <message>
        <source>Fixed amount a month</source>
        <translation>每月定额</translation>
    </message>
    <message>
        <source>Supplement a month</source>
        <translation>每月附加额</translation>
    </message>
    <message>
        <source>Bases are rounded to</source>
        <translation>基数取整到</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>no end named</source>
        <translation>未定截止</translation>
    </message>
    <message>
        <source>the fen</source>
        <translation>分</translation>
    </message>
    <message>
        <source>the yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>RegionSheets</name>
    <message>
        <source>Canbao knows no figures of this insurance here. Ask 12333, or enter them from a notice.</source>
        <translation>暂无当地此险种的数据。请咨询12333，或按通知录入。</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>发布：%1</translation>
    </message>
    <message>
        <source>Trust: %1</source>
        <translation>可信度：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>网址：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>费率与上下限</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>适用月份</translation>
    </message>
    <message>
        <source>Document, published, trust</source>
        <translation>文件、发布日期、可信度</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>What one may choose</source>
        <translation>可选范围</translation>
    </message>
    <message>
        <source>Bases are rounded to</source>
        <translation>基数取整到</translation>
    </message>
    <message>
        <source>No grades are known here.</source>
        <translation>暂无当地档次信息。</translation>
    </message>
</context>
<context>
    <name>RouteView</name>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Separates the documents to bring</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Call 12333 there and read out: &quot;I live in %1 and work for myself. May I join the employees&apos; pension and medical insurance here as a flexible employee? What must I bring?&quot;</source>
        <translation>请拨打当地12333，照此询问：“我住在%1，自己干活，没有单位。能不能在本地以灵活就业人员身份参加职工养老保险和医疗保险？要带哪些材料？”</translation>
    </message>
    <message>
        <source>Call 12333 there and read out: &quot;My hukou is in %1. I live in %2 and work for myself. May I join the employees&apos; pension and medical insurance here as a flexible employee? What must I bring?&quot;</source>
        <translation>请拨打当地12333，照此询问：“我的户口在%1，现住%2，自己干活，没有单位。能不能在本地以灵活就业人员身份参加职工养老保险和医疗保险？要带哪些材料？”</translation>
    </message>
    <message>
        <source>Provisional: counted with the last figures known. New ones may ask for more.</source>
        <translation>暂按旧标准：按最近一期公布的数据计算，新标准公布后可能需要补缴差额。</translation>
    </message>
    <message>
        <source>Joining through a company without a real employment relationship can count as fraud (MOHRSS Order 48 of 2022, art. 32; Social Insurance Law art. 88). Ask the bureau first.</source>
        <translation>无真实劳动关系而挂靠参保可能被认定为骗保（人社部令第48号第三十二条、社会保险法第八十八条），请先咨询社保经办机构。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>同一地点</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>%1 a month, provisional</source>
        <translation>每月 %1（暂按旧标准）</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1至%2：%3</translation>
    </message>
    <message>
        <source>A month, employer and you</source>
        <translation>每月，单位与个人</translation>
    </message>
    <message>
        <source>%1, employer</source>
        <translation>%1（单位）</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1（个人）</translation>
    </message>
    <message>
        <source>Counted on %1: your wage within the limits of the region.</source>
        <translation>以 %1 计算：您的工资，限于当地上下限之内。</translation>
    </message>
    <message>
        <source>Counted on %1, the lowest base: enter your wage below.</source>
        <translation>以最低基数 %1 计算：请在下方填写工资。</translation>
    </message>
    <message>
        <source>What is not known, the company can tell you from its notice.</source>
        <translation>未知的项目请向单位了解。</translation>
    </message>
    <message>
        <source>Reference wage a month</source>
        <translation>月平均工资（全口径）</translation>
    </message>
    <message>
        <source>The reference wage here is not known, so nothing can be compared.</source>
        <translation>当地平均工资未知，无法比较。</translation>
    </message>
    <message>
        <source>%1 a month is too little here: the lowest premium is %2.</source>
        <translation>每月 %1 在当地不够：最低应缴 %2。</translation>
    </message>
    <message>
        <source>%1 a month is too much here: the highest premium is %2.</source>
        <translation>每月 %1 超过当地上限：最高可缴 %2。</translation>
    </message>
    <message>
        <source>Index for %1 a month</source>
        <translation>每月缴 %1 的缴费指数</translation>
    </message>
    <message>
        <source>A year of it adds, a month</source>
        <translation>缴一年，每月养老金约增加</translation>
    </message>
    <message>
        <source>An estimate in today&apos;s yuan, if the pension is drawn here. Assumed: the reference wage stands in for the benefit base, which is not known.</source>
        <translation>按现值估算，以在当地领取为前提；计发基数未知，假定等于上述平均工资。</translation>
    </message>
    <message>
        <source>Paying on here until you retire, the pension would be drawn in %1.</source>
        <translation>在此缴到退休，养老金在%1领取。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1: figures %2 (%3, %4)</source>
        <translation>%1：%2的标准（%3，%4）</translation>
    </message>
    <message>
        <source>What it does to the pension</source>
        <translation>对养老金的影响</translation>
    </message>
    <message>
        <source>Months count like your own; base and index follow from the wage.</source>
        <translation>缴费月数同样累计；基数和指数由工资决定。</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>看病报销</translation>
    </message>
    <message>
        <source>Paid back under the rules of %1. For care elsewhere, ask 12333 about registering before you go.</source>
        <translation>按%1的规定报销。异地就医请先向 12333 咨询备案。</translation>
    </message>
    <message>
        <source>How fresh the figures are</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>Limits: %1; national rates since May 2019</source>
        <translation>上下限：%1；全国费率自 2019 年 5 月起</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <translation>数据版本 %1（%2）</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>到哪里办</translation>
    </message>
    <message>
        <source>The company enrols you; you sign the contract and give it copies.</source>
        <translation>由单位办理；您签订劳动合同并提供证件复印件。</translation>
    </message>
    <message>
        <source>A social-insurance counter in %1. 12333 tells which one, and when it is open.</source>
        <translation>%1的社保窗口；具体地点和时间请问 12333。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Extra fee</source>
        <translation>另付费用</translation>
    </message>
    <message>
        <source>None that Canbao knows of.</source>
        <translation>未发现。</translation>
    </message>
    <message>
        <source>Company fee, twelve months (from you)</source>
        <translation>单位收费，十二个月（本人填写）</translation>
    </message>
    <message>
        <source>What the company asks: enter it below when you choose this way.</source>
        <translation>由单位决定；选择此方式后请在下方填写。</translation>
    </message>
    <message>
        <source>Twelve months from %1, lowest base</source>
        <translation>最低基数，自%1起十二个月</translation>
    </message>
    <message>
        <source>Twelve months at %1</source>
        <translation>%1 档，十二个月</translation>
    </message>
    <message>
        <source>In an employment the wage is the base.</source>
        <translation>在职参保以工资为基数。</translation>
    </message>
    <message>
        <source>Depends on your wage: the employer pays part. Without a real employment enrol yourself, the two other ways show what it costs.</source>
        <translation>取决于工资，由单位和个人共同负担。没有真实劳动关系的请自行参保，费用见另外两栏。</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 a month, entered by hand</source>
        <translation>每月 %1（手工录入）</translation>
    </message>
    <message>
        <source>Counted with figures that were entered by hand from a notice.</source>
        <translation>按根据通知手工录入的数据计算。</translation>
    </message>
</context>
<context>
    <name>SplitPlot</name>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>part, amount, per cent</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Broken outline: provisional</source>
        <translation>虚线框：暂定</translation>
    </message>
</context>
<context>
    <name>SubsidyText</name>
    <message>
        <source>Subsidy for people recognised as hard to employ</source>
        <translation>就业困难人员社会保险补贴</translation>
    </message>
    <message>
        <source>Subsidy for recent graduates</source>
        <translation>高校毕业生社会保险补贴</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可申请</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>尚不能判断</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>No answer that settles it</source>
        <translation>尚无可以判断的信息</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>您选择了“是”</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>您选择了“否”</translation>
    </message>
    <message>
        <source>You are %1 years old</source>
        <translation>您现年 %1 周岁</translation>
    </message>
    <message>
        <source>You are recognised already</source>
        <translation>您已经过认定</translation>
    </message>
    <message>
        <source>You enrol yourself</source>
        <translation>您以个人身份参保</translation>
    </message>
    <message>
        <source>You enrol through a company</source>
        <translation>您通过单位参保</translation>
    </message>
    <message>
        <source>You chose such an insurance</source>
        <translation>您选择了相应险种</translation>
    </message>
    <message>
        <source>You chose none of these insurances</source>
        <translation>您未选择相应险种</translation>
    </message>
    <message>
        <source>Months to retirement: %1</source>
        <translation>距法定退休年龄 %1 个月</translation>
    </message>
    <message>
        <source>Has the local office recognised you as hard to employ?</source>
        <translation>您是否已被当地认定为就业困难人员？</translation>
    </message>
    <message>
        <source>Did you leave university within the last two years?</source>
        <translation>您是否为离校两年内的高校毕业生？</translation>
    </message>
    <message>
        <source>Is your flexible employment registered?</source>
        <translation>您是否已办理灵活就业登记？</translation>
    </message>
    <message>
        <source>Have you had this subsidy before?</source>
        <translation>您以前是否享受过这项补贴？</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂按）</translation>
    </message>
    <message>
        <source>Was valid until %1. Ask whether it goes on.</source>
        <translation>有效期至 %1，是否延续请先询问。</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>自 %1 起施行</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Call 12333 and ask: &quot;I pay my own insurance in %1. Who gets the subsidy, how much is it, for how many months, and where do I apply?&quot;</source>
        <translation>请拨打 12333 询问：“我在%1以灵活就业人员身份缴费，社保补贴发给哪些人、标准是多少、最长几个月、在哪里申请？”</translation>
    </message>
    <message>
        <source>%1 (from figures entered by hand)</source>
        <translation>%1（按手工录入的数据）</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Identity and place</source>
        <translation>身份与参保地</translation>
    </message>
    <message>
        <source>Grade and deduction</source>
        <translation>缴费档次与代扣</translation>
    </message>
    <message>
        <source>Social-security card</source>
        <translation>社会保障卡</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>核对与完成</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需复核</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>暂不可填</translation>
    </message>
</context>
<context>
    <name>canbao::app::ArchiveController</name>
    <message>
        <source>The draft could not be opened: %1</source>
        <translation>草稿无法打开：%1</translation>
    </message>
    <message>
        <source>Your answers are still on the screen, but they could not be kept: %1</source>
        <translation>您填写的内容仍在屏幕上，但没能保存：%1</translation>
    </message>
    <message>
        <source>The application could not be saved: %1 Your answers are still on the screen.</source>
        <translation>申请没能保存：%1 您填写的内容仍在屏幕上。</translation>
    </message>
    <message>
        <source>The saved applications could not be opened: %1</source>
        <translation>已存的申请无法打开：%1</translation>
    </message>
    <message>
        <source>Close Canbao?</source>
        <translation>关闭参保？</translation>
    </message>
    <message>
        <source>Your answers could not be kept. If you close now, what you changed last is lost.</source>
        <translation>您填写的内容没能保存。现在关闭，最后改动的内容会丢失。</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>不保存，直接关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>The application could not be opened: %1</source>
        <translation>申请无法打开：%1</translation>
    </message>
    <message>
        <source>Another window changed this draft meanwhile. Your answers here were kept as a draft of their own; the other one is in the list of drafts.</source>
        <translation>另一个窗口已改动这份草稿。这里的内容已另存为一份草稿，另一份仍在草稿列表中。</translation>
    </message>
</context>
<context>
    <name>canbao::app::CalendarController</name>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>日历文件无法写入：%1</translation>
    </message>
    <message>
        <source>The calendar could not be printed: %1</source>
        <translation>扣款日历未能打印：%1</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it with your calendar program.</source>
        <translation>已保存为 %1，请用您的日历软件打开。</translation>
    </message>
</context>
<context>
    <name>canbao::app::ComparisonController</name>
    <message>
        <source>With today&apos;s rates these answers cannot stand as they are: %1. Copy the application as new to change them.</source>
        <translation>按今天的费率，这些填写内容不能照原样成立：%1。如需修改，请复制为新申请。</translation>
    </message>
    <message>
        <source>The application could not be opened: %1</source>
        <translation>申请无法打开：%1</translation>
    </message>
</context>
<context>
    <name>canbao::app::EditionController</name>
    <message>
        <source>Choose the file of the new edition</source>
        <translation>选择新版本文件</translation>
    </message>
    <message>
        <source>Editions (*.json)</source>
        <translation>费率版本 (*.json)</translation>
    </message>
    <message>
        <source>Edition %1 is installed and counts from the next start of Canbao on.</source>
        <translation>版本%1已安装，下次启动参保时生效。</translation>
    </message>
    <message>
        <source>Edition %1 counts from the next start of Canbao on.</source>
        <translation>版本%1将在下次启动参保时生效。</translation>
    </message>
    <message>
        <source>Choose the public key</source>
        <translation>选择公钥文件</translation>
    </message>
    <message>
        <source>Public keys of minisign (*.pub)</source>
        <translation>minisign 公钥 (*.pub)</translation>
    </message>
    <message>
        <source>Trust this key?</source>
        <translation>信任这个公钥？</translation>
    </message>
    <message>
        <source>Editions signed with it will be installed:
%1
Compare it with what its owner tells you by another way.</source>
        <translation>以后会安装由它签名的版本：
%1
请与公钥主人用其他方式告知的指纹核对。</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1 / %2 份</translation>
    </message>
    <message>
        <source>Nothing kept is altered.</source>
        <translation>已存的内容不会改动。</translation>
    </message>
</context>
<context>
    <name>canbao::app::ExchangeController</name>
    <message>
        <source>The saved applications could not be opened: %1</source>
        <translation>已存的申请无法打开：%1</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>存放 PDF 的文件夹</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export applications</source>
        <translation>导出申请</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在，要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>Applications and answers (*.json *.csv);;All files (*)</source>
        <translation>申请和填写内容 (*.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>An application with this reference is here already and says something else – compare the two first</source>
        <translation>本机已有同一参考号的申请，内容不同——请先比较两份</translation>
    </message>
</context>
<context>
    <name>canbao::app::HouseholdController</name>
    <message>
        <source>The people saved on this computer could not be read: %1</source>
        <translation>无法读取本机保存的人员：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved entry of the household is damaged and was left out. Drafts and saved applications are not affected.</source>
        <translation>
            <numerusform>有%n条家庭资料已损坏，未能读取。草稿和已保存的申请不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>The person could not be kept for the next time: %1</source>
        <translation>未能保存此人信息供下次使用：%1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>从本机移除“%1”？</translation>
    </message>
    <message>
        <source>The answers kept for the next time are removed. Drafts and saved applications stay as they are.</source>
        <translation>将删除为下次填写保存的资料。草稿和已保存的申请不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The person could not be removed: %1</source>
        <translation>未能移除此人：%1</translation>
    </message>
    <message>
        <source>The offices that you wrote down could not be read: %1</source>
        <translation>您记下的办理窗口无法读取：%1</translation>
    </message>
    <message>
        <source>The office could not be kept for the next time: %1</source>
        <translation>办理窗口未能保存供下次使用：%1</translation>
    </message>
</context>
<context>
    <name>canbao::app::KeptDrafts</name>
    <message>
        <source>The saved applications could not be opened: %1</source>
        <translation>已存的申请无法打开：%1</translation>
    </message>
    <message>
        <source>The drafts could not be read: %1</source>
        <translation>草稿无法读取：%1</translation>
    </message>
    <message>
        <source>What the draft was before could not be read: %1</source>
        <translation>无法读取草稿以前的内容：%1</translation>
    </message>
</context>
<context>
    <name>canbao::app::LifeController</name>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>It goes into the bin and can be taken back until %1. After that it is overwritten.</source>
        <translation>它将移入回收箱，%1之前可以取回，之后彻底清除。</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收箱</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The application could not be deleted: %1</source>
        <translation>申请未能删除：%1</translation>
    </message>
    <message>
        <source>%1 is in the bin and can be taken back until %2.</source>
        <translation>%1已移入回收箱，%2之前可以取回。</translation>
    </message>
</context>
<context>
    <name>canbao::app::NoticeController</name>
    <message>
        <source>The figures entered from notices could not be read: %1</source>
        <translation>未能读取根据通知录入的数据：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry of figures from a notice is damaged and was left out.</source>
        <translation>
            <numerusform>有%n条根据通知录入的数据已损坏，未能读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::app::PaperController</name>
    <message>
        <source>The application could not be opened: %1</source>
        <translation>申请无法打开：%1</translation>
    </message>
    <message>
        <source>The application is saved, but its pages could not be kept as they are today: %1</source>
        <translation>申请已保存，但今天的页面未能存档：%1</translation>
    </message>
    <message>
        <source>The papers could not be made: %1</source>
        <translation>材料无法生成：%1</translation>
    </message>
    <message>
        <source>The kept pages are damaged</source>
        <translation>存档页面已损坏</translation>
    </message>
    <message>
        <source>Compose them anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>The print could not be noted: %1</source>
        <translation>这次打印没能记入档案：%1</translation>
    </message>
    <message>
        <source>Shown here are pages composed today. %1</source>
        <translation>这里显示的是今天重新生成的页面。%1</translation>
    </message>
    <message>
        <source>What happened with it since could not be read: %1</source>
        <translation>保存以后的记录无法读取：%1</translation>
    </message>
</context>
<context>
    <name>canbao::app::PaperOutput</name>
    <message>
        <source>Printing stopped. The saved copy is unchanged; try another printer or save a PDF.</source>
        <translation>打印中断。已保存的内容没有变化，请换一台打印机或保存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Save the papers as PDF</source>
        <translation>把材料保存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>PDF 未能写入：%1</translation>
    </message>
    <message>
        <source>Save the papers as a web page</source>
        <translation>把材料保存为网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The web page could not be written: %1</source>
        <translation>网页未能写入：%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
    <message>
        <source>This printer is stopped or no longer there, so nothing was sent to it. The saved copy is unchanged; choose another printer or save a PDF.</source>
        <translation>这台打印机已停用或已不在，没有向它发送任何内容。已存内容未变；请改用其他打印机，或保存为PDF。</translation>
    </message>
</context>
<context>
    <name>canbao::app::PaymentController</name>
    <message>
        <source>Remove this payment?</source>
        <translation>删除这笔缴费？</translation>
    </message>
    <message>
        <source>The payment and its receipt are overwritten at once. Do this only where it was noted by mistake.</source>
        <translation>这笔缴费和它的票据会立即彻底清除。只有登记错了才需要删除。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Picture or PDF of the receipt</source>
        <translation>票据图片或 PDF</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存票据</translation>
    </message>
    <message>
        <source>Receipts (*.%1)</source>
        <translation>票据 (*.%1)</translation>
    </message>
</context>
<context>
    <name>canbao::app::PrivacyController</name>
    <message>
        <source>The backup of today could not be made: %1</source>
        <translation>今天的备份未能完成：%1</translation>
    </message>
    <message>
        <source>These applications are also open in another window, since %1. What is saved in one shows in the other, and no draft is overwritten.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>自%1起，这些申请也在另一个窗口中打开。一个窗口保存的内容会显示在另一个窗口，草稿不会互相覆盖。</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>备份放在哪里</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n applications.</source>
        <translation>
            <numerusform>已恢复%n份申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups of Canbao (*.canbao-backup *.db)</source>
        <translation>参保备份 (*.canbao-backup *.db)</translation>
    </message>
    <message>
        <source>The backup is written and read back</source>
        <translation>正在写入备份并读回核对</translation>
    </message>
    <message>
        <source>The backup is read</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The key is worked out</source>
        <translation>正在计算密钥</translation>
    </message>
</context>
<context>
    <name>canbao::ui::AnnexSection</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is an insurance, %2 a month</extracomment>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Contributions a month</source>
        <translation>每月缴费</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Calculation annex</source>
        <translation>计算附页</translation>
    </message>
    <message>
        <source>How every figure came about, with its sources; as of %1</source>
        <translation>每个数字的来历与出处，%1保存</translation>
    </message>
    <message>
        <source>No figure of this application is known, so nothing was worked out.</source>
        <translation>这份申请的费率均未知，没有可计算的内容。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::AnswerSection</name>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>for screen readers; %1 is a question such as &quot;Date of birth&quot;</extracomment>
        <translation>修改：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::AnswerUndo</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Back to the answers before: %1</source>
        <translation>已恢复以前的内容：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::AnswersBefore</name>
    <message>
        <source>Answers before</source>
        <translation>以前的填写内容</translation>
    </message>
    <message>
        <source>Canbao keeps the last 50 states of this draft. Going back to one can be undone.</source>
        <translation>本软件保留此草稿最近50次的填写内容。恢复后仍可撤销。</translation>
    </message>
    <message>
        <source>Nothing has changed since these answers were first kept.</source>
        <translation>自首次保存以来，填写内容没有变化。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>所在页面</translation>
    </message>
    <message>
        <source>What had changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Go back to these answers</source>
        <translation>恢复到此时的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <comment>time of the present answers</comment>
        <translation>%1 · 当前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the first answers that were kept</source>
        <translation>首次保存的内容</translation>
    </message>
    <message>
        <source>the oldest answers still kept</source>
        <translation>尚保留的最早内容</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ApplicantPage</name>
    <message>
        <source>Who is filling this in?</source>
        <translation>由谁填写？</translation>
    </message>
    <message>
        <source>Name of the person who helps</source>
        <translation>代填人姓名</translation>
    </message>
    <message>
        <source>The bureau sees this name on the papers.</source>
        <translation>经办机构会在材料上看到这个姓名。</translation>
    </message>
    <message>
        <source>How is this person related to the applicant?</source>
        <translation>与申请人是什么关系？</translation>
    </message>
    <message>
        <source>For example daughter, neighbour or community worker.</source>
        <translation>例如女儿、邻居、社区工作人员。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>It takes about 15 minutes. Have the identity card, the hukou book and a bank card at hand.</source>
        <translation>大约需要15分钟。请备好身份证、户口簿和一张银行卡。</translation>
    </message>
    <message>
        <source>The bureau wants to know when somebody else fills in the papers. Nothing is sent anywhere: you take the printed summary to the window.</source>
        <translation>由他人代填时，经办机构需要知道。本软件不会向任何部门发送数据，打印后由您带到窗口办理。</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Relation to the applicant</source>
        <translation>与申请人关系</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>I am the one who enrols</source>
        <translation>参保的就是我</translation>
    </message>
    <message>
        <source>A family member</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>I fill in for somebody of my family</source>
        <translation>我替家里人填写</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>I fill in for somebody else</source>
        <translation>我替别人填写</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Who is applying?</source>
        <translation>为谁申请参保？</translation>
    </message>
    <message>
        <source>The answers of a person in this list are filled in; you can change each of them.</source>
        <translation>选择列表中的人，会自动填入其资料，每一项都可以修改。</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>方便下次填写</translation>
    </message>
    <message>
        <source>People are kept on this computer only, sealed with a key that lies apart from the file. You can remove them at any time.</source>
        <translation>人员资料只保存在本机并加密，密钥与文件分开存放。您可以随时移除。</translation>
    </message>
    <message>
        <source>Keep this person on this computer for the next time</source>
        <translation>在本机保存此人资料，供下次使用</translation>
    </message>
    <message>
        <source>From when name and number are known. Nothing leaves this computer.</source>
        <translation>填好姓名和证件号码后开始保存。资料不会离开本机。</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新的申请人</translation>
    </message>
    <message>
        <source>Somebody who is not in this list</source>
        <translation>不在此列表中的人</translation>
    </message>
    <message>
        <source>Remove %1 from this list …</source>
        <translation>从列表中移除“%1”…</translation>
    </message>
    <message>
        <source>retires in %1</source>
        <translation>%1退休</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between place, month and day of a saved person</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>retirement age since %1</source>
        <translation>%1已到退休年龄</translation>
    </message>
    <message>
        <source>In which language shall the papers be printed?</source>
        <translation>材料用哪种语言打印？</translation>
    </message>
    <message>
        <source>The office reads Chinese. English beneath it is for your own reading.</source>
        <translation>窗口看中文。附在下面的英文供您自己阅读。</translation>
    </message>
    <message>
        <source>Chinese with English beneath</source>
        <translation>中文附英文</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ApplicationSide</name>
    <message>
        <source>What became of it</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Note what happened next</source>
        <translation>记录新进展</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>All prints</source>
        <translation>全部打印记录</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Saved with edition %1 of %2. It stays so.</source>
        <comment>edition, its date</comment>
        <translation>按数据版本%1（%2）保存，保持不变。</translation>
    </message>
    <message>
        <source>Compare with today&apos;s rates</source>
        <translation>与今天的费率比较</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Payment diary</source>
        <translation>缴费登记</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ApplicationView</name>
    <message>
        <source>Saved applications</source>
        <translation>已存的申请</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>复制为新申请</translation>
    </message>
    <message>
        <source>Saved on %1. It can be read and printed, not changed; copy it as new to change something.</source>
        <translation>保存于%1。内容可查看、可打印，不可改动；需要修改时，请复制为新申请。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) together</source>
        <translation>
            <numerusform>%n个月合计</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>首次缴费</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>All papers…</source>
        <translation>全部材料…</translation>
    </message>
    <message>
        <source>Everything to take with you, with the calculation: printed, as PDF or as a web page</source>
        <translation>带去窗口的全部材料，含计算附页：可打印，也可存为 PDF 或网页</translation>
    </message>
    <message>
        <source>Counter mode</source>
        <translation>窗口模式</translation>
    </message>
    <message>
        <source>One field of the forms at a time, in large letters, to read out or copy at the window</source>
        <translation>按表格顺序一次一项，大字显示，便于在窗口念读或复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Puts it into the bin, from which it can be taken back</source>
        <translation>移入回收箱，可以取回</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchiveFilters</name>
    <message>
        <source>Not printed yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已递交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停缴</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替代</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchiveMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>办理进展…</translation>
    </message>
    <message>
        <source>Compare with today&apos;s rates…</source>
        <translation>与今天的费率比较…</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>比较两份申请…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收箱…</translation>
    </message>
    <message>
        <source>What today&apos;s rates change…</source>
        <translation>今天的费率带来的变化…</translation>
    </message>
    <message>
        <source>Payment diary…</source>
        <translation>缴费登记…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchivePage</name>
    <message>
        <source>Saved applications</source>
        <translation>已存的申请</translation>
    </message>
    <message>
        <source>Each shows and prints exactly what was saved, whatever the rates are today.</source>
        <translation>每份申请显示和打印的都是保存时的内容，不受今天费率的影响。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>复制为新申请</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing saved yet. A finished application is kept here.</source>
        <translation>还没有保存的申请。完成的申请会存放在这里。</translation>
    </message>
    <message>
        <source>Name, pinyin or initials, reference, place, year, last digits</source>
        <translation>姓名、拼音或首字母、参考号、参保地、年份、证件尾号</translation>
    </message>
    <message>
        <source>Search the saved applications</source>
        <translation>搜索已存的申请</translation>
    </message>
    <message>
        <source>Finds as you type: name in characters, pinyin or initials, part of the reference, place, year, status, the last four digits of the document number. Several words narrow down. Arrow down goes to the list.</source>
        <translation>边输入边搜索：可输入姓名的汉字、拼音或首字母，参考号的一部分，参保地，年份，状态，或证件号码的后四位。多个词用空格隔开，可缩小范围。按向下键进入列表。</translation>
    </message>
    <message>
        <source>Year of saving</source>
        <translation>保存年份</translation>
    </message>
    <message>
        <source>Province of the place</source>
        <translation>参保地所在省份</translation>
    </message>
    <message>
        <source>Preparing the search: %1 %. Until then the newest are listed.</source>
        <translation>正在准备搜索：%1%。准备好之前，先列出最近保存的申请。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>共 %n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%n 份申请中找到 %1 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Choose any year, place and status, or search for less.</source>
        <translation>没有找到。可把年份、地区和状态改为“全部”，或减少搜索的字词。</translation>
    </message>
    <message>
        <source>Nothing found. Try the family name, its pinyin or initials, part of the reference or the city.</source>
        <translation>没有找到。可试试姓氏、拼音或首字母、参考号的一部分，或城市名。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchiveWords</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>费率依据</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Lowest base</source>
        <translation>缴费基数下限</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;handed in&quot;, %2 the day of it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ready, not printed yet</source>
        <translation>待递交，尚未打印</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n times</source>
        <translation>
            <numerusform>已打印 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>canbao::ui::AuthorisationSection</name>
    <message>
        <source>Insured person</source>
        <translation>参保人</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Card or account</source>
        <translation>银行卡号（账号）</translation>
    </message>
    <message>
        <source>Mobile number known to the bank</source>
        <translation>银行预留手机号码</translation>
    </message>
    <message>
        <source>From %1, yuan</source>
        <translation>%1起每次（元）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>Signature of the account holder</source>
        <translation>户主（持卡人）签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Direct-debit authorisation</source>
        <translation>委托扣款授权书</translation>
    </message>
    <message>
        <source>Not the region&apos;s official form</source>
        <translation>不是当地的官方表格</translation>
    </message>
    <message>
        <source>This sheet is in Canbao&apos;s own words, to copy from and to hand in where it is accepted. The binding text is on the form of the tax office or the bank, which you sign there.</source>
        <translation>本页由参保自行拟写，供填表时抄录；当地认可的，也可直接交。有约束力的文本以税务机关或银行的表格为准，由您到现场签署。</translation>
    </message>
    <message>
        <source>I authorise the tax office of %1 to have the social insurance payments of the insured person named above taken from this account when they are due, and the bank to pay them. When rates or the base change, the amount changes with them. The authorisation holds until I withdraw it at the office or the bank. When the account does not hold the whole amount, nothing is paid for that time, and I bear what follows.</source>
        <translation>本人授权%1的税务机关按期从上述账户扣缴上列参保人的社会保险费，并授权银行支付。费率或缴费基数调整时，扣款金额随之调整。本授权在本人到税务机关或银行撤销之前一直有效。账户余额不足以支付全额的，当期不扣款，由此产生的后果由本人承担。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::BankPage</name>
    <message>
        <source>Normally your own card. Ask 12333 before you name a card of somebody else.</source>
        <translation>一般应使用本人的银行卡。如用他人的卡，请先拨打12333询问。</translation>
    </message>
    <message>
        <source>13 to 19 digits, as on the front of the card. It stays on this computer.</source>
        <translation>卡面上的13至19位数字。只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Filled in from the first digits of the card. Change it if it is wrong.</source>
        <translation>已按卡号开头填入，如不对请修改。</translation>
    </message>
    <message>
        <source>What you authorise</source>
        <translation>授权内容</translation>
    </message>
    <message>
        <source>How will you pay?</source>
        <translation>您打算怎样缴费？</translation>
    </message>
    <message>
        <source>Canbao moves no money. It prepares the papers for the office and the bank.</source>
        <translation>本软件不经手任何款项，只为您备好交给经办窗口和银行的材料。</translation>
    </message>
    <message>
        <source>The tax office collects the payments. For a direct debit it needs your bank, your account and your consent on its own form; what you enter here is printed so that you can copy it.</source>
        <translation>社会保险费由税务部门征收。办理银行代扣，税务部门需要您的开户银行、账号和您在其表单上的授权；您在这里填写的内容会打印出来，方便您照着填写。</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>缴费方式</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>持卡人姓名</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>代扣授权</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>已授权</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>已输入%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount is taken from your bank card. Keep enough on it.</source>
        <translation>到期从您的银行卡扣款，请保证卡内余额充足。</translation>
    </message>
    <message>
        <source>You pay at the tax service hall each time.</source>
        <translation>每次到办税服务厅缴纳。</translation>
    </message>
    <message>
        <source>You pay at the counter or machine of a bank that your region names.</source>
        <translation>在当地指定银行的柜台或自助机缴纳。</translation>
    </message>
    <message>
        <source>It is right, keep it</source>
        <translation>确认无误，继续</translation>
    </message>
    <message>
        <source>I have compared the number with the card.</source>
        <translation>我已与卡面逐位核对。</translation>
    </message>
    <message>
        <source>I agree to this</source>
        <translation>我同意以上授权</translation>
    </message>
    <message>
        <source>You authorise the tax office to have the social insurance payments of the chosen insurances taken from this card when they are due, and the bank to pay them. The amount changes when the rates change. It holds until you withdraw it at the office or the bank. When there is too little on the card, nothing is paid for that time.</source>
        <translation>您授权税务部门在所选险种的社会保险费到期时从此卡扣款，并授权银行付款。费率调整时，扣款金额随之变化。授权一直有效，直至您在经办窗口或银行办理撤销。卡内余额不足时，当期即未缴费。</translation>
    </message>
    <message>
        <source>This is our plain summary. The binding text is on the form of the bank or the tax office, which you sign there.</source>
        <translation>以上是本软件的通俗说明。具有约束力的文本以银行或税务部门的表单为准，由您在现场签署。</translation>
    </message>
    <message>
        <source>You need no bank card for this. Ask 12333 for the days on which payments are taken: what is not paid in time is not paid for that month.</source>
        <translation>这种方式不需要银行卡。请拨打12333询问缴费期限：逾期未缴的月份不算缴费。</translation>
    </message>
    <message>
        <source>Suggestion from the card&apos;s first digits: %1, debit card</source>
        <translation>按卡号前几位推断：%1，借记卡</translation>
    </message>
    <message>
        <source>Suggestion from the card&apos;s first digits: %1, not a debit card</source>
        <translation>按卡号前几位推断：%1，不是借记卡</translation>
    </message>
    <message>
        <source>You pay with the tax office&apos;s app or another that your region names.</source>
        <translation>您用税务部门的手机应用或当地指定的应用缴费。</translation>
    </message>
    <message>
        <source>Bank card of your household: %1 %2</source>
        <extracomment>%1 is a bank, %2 &quot;•••• 5678&quot;</extracomment>
        <translation>家庭银行卡：%1 %2</translation>
    </message>
    <message>
        <source>Use the household&apos;s card</source>
        <translation>使用家庭银行卡</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>首次缴费</translation>
    </message>
    <message>
        <source>First payment, for %1</source>
        <translation>首次缴费（%1）</translation>
    </message>
    <message>
        <source>By figures that were entered by hand from a notice.</source>
        <translation>按手工录入的通知数字计算。</translation>
    </message>
    <message>
        <source>Of what is known: the office may ask for more.</source>
        <translation>仅按已知部分计算，经办机构可能要求补缴。</translation>
    </message>
    <message>
        <source>First payment: %1, in Chinese capitals %2.</source>
        <translation>首笔缴费：%1，大写：%2。</translation>
    </message>
    <message>
        <source>%1 The amount is %2.</source>
        <extracomment>%1 is a whole sentence, %2 such as &quot;provisional&quot;</extracomment>
        <translation>%1该金额%2。</translation>
    </message>
    <message>
        <source>In %1 these banks can be debited: %2. Source: %3</source>
        <translation>%1可办理代扣的银行：%2。来源：%3</translation>
    </message>
</context>
<context>
    <name>canbao::ui::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>回收箱</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收箱是空的。</translation>
    </message>
    <message>
        <source>What lies here is in no list and no search. After its last day it is overwritten; backups made before keep it until they are replaced.</source>
        <translation>这里的申请不出现在列表和搜索中，过了最后一天即彻底清除；此前的备份在被替换以前仍保留它。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 is among the saved applications again.</source>
        <translation>%1 已放回存档。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CalendarPage</name>
    <message>
        <source>When will the payments be taken?</source>
        <translation>什么时候扣款？</translation>
    </message>
    <message>
        <source>The payments of your first twelve months. Put them into your own calendar, so that the money is there.</source>
        <translation>这是您头十二个月的缴费。把它们放进自己的日历，到时备足余额。</translation>
    </message>
    <message>
        <source>A payment that cannot be taken can cost a month: what has passed cannot be paid afterwards to gain years. The reminder comes from your own calendar; Canbao sends nothing.</source>
        <translation>扣款失败，可能就少一个月：过去的月份不能事后补缴来增加年限。提醒由您自己的日历发出，本软件不发送任何数据。</translation>
    </message>
    <message>
        <source>Reminder in the calendar</source>
        <translation>日历提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The payments stand here when place, grade and rhythm are chosen.</source>
        <translation>选定参保地、档次和缴费周期后，这里会列出各笔缴费。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>By %1: %2 = %3</source>
        <translation>%1前：%2 = %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>How many days before do you want to be reminded?</source>
        <translation>提前几天提醒您？</translation>
    </message>
    <message>
        <source>0 to 30, counted from the day by which the money should be there.</source>
        <translation>0 至 30 天，从“最晚备足”那天往前数。</translation>
    </message>
    <message>
        <source>Put the last four digits of the card into the file</source>
        <translation>在文件里写上银行卡后四位</translation>
    </message>
    <message>
        <source>Otherwise the file holds no name and no number. Calendars are often stored on the internet.</source>
        <translation>不勾选，文件里就没有姓名，也没有任何号码。日历常常会同步到网上。</translation>
    </message>
    <message>
        <source>Save calendar file (.ics)</source>
        <translation>保存日历文件（.ics）</translation>
    </message>
    <message>
        <source>Everybody on this computer together</source>
        <translation>本机所有人合计</translation>
    </message>
    <message>
        <source>Payments of the coming months</source>
        <translation>今后各月的缴费</translation>
    </message>
    <message>
        <source>Print strip</source>
        <translation>打印扣款日历</translation>
    </message>
    <message>
        <source>The payments on one page, and what to do when one could not be taken on another</source>
        <translation>一页列出各次扣款，另一页写明扣款失败怎么办</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CalendarSection</name>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>扣款时间</translation>
    </message>
    <message>
        <source>Have ready by</source>
        <translation>最晚备足</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>日期不清楚</translation>
    </message>
    <message>
        <source>Deduction calendar</source>
        <translation>扣款日历</translation>
    </message>
    <message>
        <source>Taken from the card %1.</source>
        <translation>从银行卡 %1 扣款。</translation>
    </message>
    <message>
        <source>* Not everything is known: the office may ask for more.</source>
        <translation>* 金额并不齐全，经办机构可能另行收取。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CardPage</name>
    <message>
        <source>The card is also a bank card. Which banks issue it differs from place to place; the office has the list.</source>
        <translation>社会保障卡也是银行卡。各地发卡银行不同，经办窗口备有名单。</translation>
    </message>
    <message>
        <source>Province, city, district, street, number, and who receives it.</source>
        <translation>省、市、区县、街道、门牌号，以及收件人。</translation>
    </message>
    <message>
        <source>Do you need a social-security card?</source>
        <translation>您需要办理社会保障卡吗？</translation>
    </message>
    <message>
        <source>Everyone who is insured is entitled to a card, on plastic and on the telephone. You choose the bank that issues it; the bank function is switched on in person.</source>
        <translation>参保人均可领取社会保障卡，包括实体卡和电子卡。发卡银行由您选择，银行功能须本人到场开通。</translation>
    </message>
    <message>
        <source>Social-security card</source>
        <translation>社会保障卡</translation>
    </message>
    <message>
        <source>Number on the card you have</source>
        <translation>现有社保卡号</translation>
    </message>
    <message>
        <source>Issuing bank</source>
        <translation>发卡银行</translation>
    </message>
    <message>
        <source>How you get it</source>
        <translation>领卡方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>The first card is free.</source>
        <translation>首次办卡免费。</translation>
    </message>
    <message>
        <source>The old card is lost or broken. Regions charge for it or not: ask 12333.</source>
        <translation>旧卡遗失或损坏。各地收费不一，请拨打12333咨询。</translation>
    </message>
    <message>
        <source>The card runs out, or something on it has changed.</source>
        <translation>卡片到期，或卡上信息有变。</translation>
    </message>
    <message>
        <source>The card works; nothing is to be done.</source>
        <translation>现有的卡可正常使用，无需办理。</translation>
    </message>
    <message>
        <source>Address for the post</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>On an old photo or paper; for most cards it is your identity number.</source>
        <translation>可查旧照片或旧材料；多数社保卡的卡号就是身份证号码。</translation>
    </message>
    <message>
        <source>For most cards it is your identity number.</source>
        <translation>多数社保卡的卡号就是身份证号码。</translation>
    </message>
    <message>
        <source>It proves that you are insured, pays at the doctor&apos;s, and is a bank card as well.</source>
        <translation>社保卡是参保凭证，可用于看病结算，同时也是一张银行卡。</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Bank that issues the card</source>
        <translation>发卡银行</translation>
    </message>
    <message>
        <source>How will you get it?</source>
        <translation>领卡方式</translation>
    </message>
    <message>
        <source>Address of your household: %1</source>
        <translation>家庭地址：%1</translation>
    </message>
    <message>
        <source>Use the household&apos;s address</source>
        <translation>使用家庭地址</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ChartPanel</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>存为 PNG</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>存为 SVG</translation>
    </message>
    <message>
        <source>The figures of the chart: %1</source>
        <translation>图表数据：%1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CheckPage</name>
    <message>
        <source>The next twelve months</source>
        <translation>今后十二个月</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>您填写的内容</translation>
    </message>
    <message>
        <source>Check your answers before you print</source>
        <translation>打印前请核对信息</translation>
    </message>
    <message>
        <source>Finishing freezes these answers together with the rates and sources they were worked out with, so that a later print shows exactly the same. Nothing is sent anywhere.</source>
        <translation>完成后，这些内容会连同计算所用的费率和出处一并固定下来，日后重印与今天完全一致。不会向任何部门发送数据。</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translation>完成并保存</translation>
    </message>
    <message>
        <source>I have checked these answers</source>
        <translation>本人已核对以上信息</translation>
    </message>
    <message>
        <source>Finishing keeps these answers and figures as they are now. Nothing is sent anywhere.</source>
        <translation>完成后将按现在的内容和金额保存，不会向任何部门发送数据。</translation>
    </message>
    <message>
        <source>%1 – %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Worked out with the rates of %1, edition %2.</source>
        <translation>按%1的费率计算，数据版本%2。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n thing(s) to fix</source>
        <translation>
            <numerusform>还有%n处需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them with your papers. &quot;Change&quot; takes you to the question and back here again.</source>
        <translation>请对照您的证件逐项核对。点“修改”可回到那一题，改完会回到这里。</translation>
    </message>
    <message>
        <source>%1 Not everything is known: the office may ask for more.</source>
        <translation>%1部分费率尚不清楚，实际应缴可能更多。</translation>
    </message>
    <message>
        <source>Hide private numbers (F9)</source>
        <translation>隐藏号码（F9）</translation>
    </message>
    <message>
        <source>Show private numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>%1 Some figures were entered by hand from a notice.</source>
        <translation>%1部分数据系根据通知手工录入。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ClosingSection</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Call 12333 first and ask whether you may enrol in %1 this way.</source>
        <translation>请先拨打12333，询问能否以这种方式在%1参保。</translation>
    </message>
    <message>
        <source>Take this sheet and the documents to the social-insurance window in %1. Nothing has been sent.</source>
        <translation>请带上本页和材料，到%1的社保经办窗口办理。本软件没有向任何部门发送数据。</translation>
    </message>
    <message>
        <source>Sign the debit authorisation with the tax office and the bank. Have at least %1 on the card for the first debit (%2).</source>
        <translation>请与税务部门和银行签订委托扣款协议。首次扣款（%2）前，卡内余额请不少于%1。</translation>
    </message>
    <message>
        <source>Ask for the social-security card at the same visit.</source>
        <translation>可在同一次办理时申领社会保障卡。</translation>
    </message>
    <message>
        <source>Write the number that the window gives you here: %1</source>
        <translation>窗口给您的受理号可记在这里：%1</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>请携带的材料</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Laws and rules</source>
        <translation>法规依据</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Separates the laws, each with its number</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Sign the debit authorisation with the tax office and the bank. Ask them how much the first debit (%1) will be.</source>
        <translation>请与税务部门和银行签订委托扣款协议，并问清首次扣款（%1）的金额。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CompanySection</name>
    <message>
        <source>Do I really work for this company, under its instructions and for a wage that it pays?</source>
        <translation>我是否真的在这家公司上班，听它安排、由它发工资？</translation>
    </message>
    <message>
        <source>Do I get a written contract, and in whose name?</source>
        <translation>有没有书面劳动合同？合同上的单位是谁？</translation>
    </message>
    <message>
        <source>On which base does the company report me, and does it match the wage?</source>
        <translation>公司按什么基数申报？与工资相符吗？</translation>
    </message>
    <message>
        <source>What does the fee pay for, and what happens when I stop paying it?</source>
        <translation>服务费包括什么？停交以后会怎样？</translation>
    </message>
    <message>
        <source>Who pays the employer&apos;s share? Where it is taken from me, this is no employment.</source>
        <translation>单位部分由谁出？如果要我自己出，就不是真正的雇用。</translation>
    </message>
    <message>
        <source>Do I see my contributions every month in the bureau&apos;s own app?</source>
        <translation>我能否每月在社保官方应用里查到缴费记录？</translation>
    </message>
    <message>
        <source>Enrol yourself as a flexible employee.</source>
        <translation>以灵活就业人员身份自己参保。</translation>
    </message>
    <message>
        <source>Let an agency do the paperwork for a fee, while you stay a flexible employee.</source>
        <translation>付费请代理机构代办手续，自己仍是灵活就业人员。</translation>
    </message>
    <message>
        <source>A real employment or labour-dispatch contract.</source>
        <translation>签订真实的劳动合同或劳务派遣合同。</translation>
    </message>
    <message>
        <source>Before you join through a company</source>
        <translation>通过公司参保之前</translation>
    </message>
    <message>
        <source>An invented employment can count as fraud</source>
        <translation>虚构劳动关系参保可能被认定为骗保</translation>
    </message>
    <message>
        <source>Order 48 of 2022 (art. 32) counts invented employment among the frauds against the social insurance fund. Social Insurance Law, art. 88: benefits obtained that way are paid back, with a fine of two to five times. Ask the bureau (12333) first.</source>
        <translation>人社部令第48号（2022年）第三十二条把虚构劳动关系列为骗取社保基金的行为；社会保险法第八十八条：骗取的待遇须退回，并处二倍以上五倍以下罚款。请先向社保经办机构（12333）问清。</translation>
    </message>
    <message>
        <source>Fee of the company a month, from you</source>
        <translation>公司每月收费（您填写）</translation>
    </message>
    <message>
        <source>Ask the company</source>
        <translation>向公司问清</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>哪些是合法的</translation>
    </message>
</context>
<context>
    <name>canbao::ui::Comparison</name>
    <message>
        <source>%1, %2</source>
        <comment>amount, what it rests on</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据版本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>edition, its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>insurance, months</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ComparisonDialog</name>
    <message>
        <source>As saved, rates of %1</source>
        <translation>保存时（版本%1）</translation>
    </message>
    <message>
        <source>With the rates of %1</source>
        <translation>按版本%1的费率</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New draft with today&apos;s rates</source>
        <translation>按今天的费率新建草稿</translation>
    </message>
    <message>
        <source>Two applications compared</source>
        <translation>两份申请的比较</translation>
    </message>
    <message>
        <source>%1 with today&apos;s rates</source>
        <translation>%1：按今天的费率</translation>
    </message>
    <message>
        <source>What is different comes first. Document and card numbers are masked.</source>
        <translation>不同之处在前。证件号和卡号已遮盖。</translation>
    </message>
    <message>
        <source>The same answers for the same months, as the rates are known today. The saved application stays as it is.</source>
        <translation>同样的填写内容、同样的月份，按今天掌握的费率计算。已存的申请保持不变。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>没有不同之处</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>不同：%1 项</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>相同：%1 项</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ConfirmationPage</name>
    <message>
        <source>Your papers are ready. Nothing has been sent.</source>
        <translation>材料已备好，尚未向任何部门提交。</translation>
    </message>
    <message>
        <source>Print them and take them to the office yourself. Canbao keeps a copy that you can print again at any time.</source>
        <translation>请打印后由您本人带到窗口办理。本软件留有一份存档，随时可以重印。</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来怎么做</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需要带的材料</translation>
    </message>
    <message>
        <source>Copy the reference number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>打印参保摘要</translation>
    </message>
    <message>
        <source>Or keep it as a PDF. Read it once more before you go.</source>
        <translation>也可以存为PDF。出门前请再看一遍。</translation>
    </message>
    <message>
        <source>Go to the social insurance office in %1</source>
        <translation>到%1社保经办窗口办理</translation>
    </message>
    <message>
        <source>Go before the first month, %1. Call 12333 first: they tell you the window, its hours, and whether your place accepts what is not confirmed here.</source>
        <translation>请在起缴月份%1之前办理。去之前先拨打12333，问清办理窗口、办公时间，以及这里标为“未确认”的事项当地是否受理。</translation>
    </message>
    <message>
        <source>Make the first payment</source>
        <translation>缴纳第一笔费用</translation>
    </message>
    <message>
        <source>Get the social-security card</source>
        <translation>领取社会保障卡</translation>
    </message>
    <message>
        <source>The office tells you the amount.</source>
        <translation>金额以经办窗口告知为准。</translation>
    </message>
    <message>
        <source>Have %1 for %2 on the card %3.</source>
        <translation>请在卡（%3）内备足%2应缴的%1。</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%2，共%1。</translation>
    </message>
    <message>
        <source>It comes by post to the address you gave.</source>
        <translation>将按您填写的地址邮寄给您。</translation>
    </message>
    <message>
        <source>You collect it yourself; bring your identity document.</source>
        <translation>由您本人领取，请带好身份证件。</translation>
    </message>
    <message>
        <source>Canbao&apos;s own number, not one of an office. You can also find your papers by your name.</source>
        <translation>这是本软件自己的编号，不是部门的受理号；也可按姓名查找。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Apply for another person</source>
        <translation>为其他人办理</translation>
    </message>
    <message>
        <source>%1 Not everything is known yet: the office may ask for more.</source>
        <translation>%1部分费率尚不清楚，实际应缴可能更多。</translation>
    </message>
    <message>
        <source>Issued by %1. %2</source>
        <translation>由%1发卡，%2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>%1 Worked out with figures entered by hand from a notice.</source>
        <translation>%1此金额按根据通知手工录入的数据计算。</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>日历（.ics）</translation>
    </message>
    <message>
        <source>Papers for the counter…</source>
        <translation>窗口材料…</translation>
    </message>
    <message>
        <source>Everything to take with you, with the calculation: printed, as PDF or as a web page</source>
        <translation>带去窗口的全部材料，含计算附页：可打印，也可存为 PDF 或网页</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>打印摘要</translation>
    </message>
    <message>
        <source>Counter mode</source>
        <translation>窗口模式</translation>
    </message>
    <message>
        <source>One field of the forms at a time, in large letters, to read out or copy at the window</source>
        <translation>按表格顺序一次一项，大字显示，便于在窗口念读或复制</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ContributionSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>insurance and its variant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Pension base a month</source>
        <translation>养老保险月缴费基数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Base, yuan</source>
        <translation>缴费基数（元）</translation>
    </message>
    <message>
        <source>To pay, yuan</source>
        <translation>应缴（元）</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1起</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1</source>
        <translation>暂按旧标准：%1</translation>
    </message>
    <message>
        <source>This edition has no figures for some of these months, so earlier ones were used. When new figures are published, a difference may have to be paid.</source>
        <translation>本版数据尚无其中部分月份的标准，暂按此前标准计算。新标准公布后，可能需要补缴差额。</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>费率未知：%1</translation>
    </message>
    <message>
        <source>Canbao has no rate for it here, so the totals leave it out. Ask 12333 or the window what it costs.</source>
        <translation>本软件没有当地的这项费率，合计中未包含。请拨打12333或到窗口询问应缴多少。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>手工录入：%1</translation>
    </message>
    <message>
        <source>These figures were typed from the notice named below and are not part of Canbao&apos;s reference data. Compare them with the notice.</source>
        <translation>这些数据系根据下列通知手工录入，不属于本软件的参考数据，请与通知原文核对。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CounterWindow</name>
    <message>
        <source>Enrolment</source>
        <translation>参保登记</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>委托扣款</translation>
    </message>
    <message>
        <source>Social-security card</source>
        <translation>社会保障卡</translation>
    </message>
    <message>
        <source>Private values are hidden. F9 brings them back.</source>
        <translation>隐私内容已隐藏，按F9恢复。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>Press Show first: what is masked is not copied.</source>
        <translation>请先按“显示”：遮盖的内容不会被复制。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>已复制，%n秒后清空剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Canbao does not know this. Write it by hand, or ask at the window.</source>
        <translation>本软件没有这一项的内容，请手写或在窗口询问。</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1字，最多%2字</translation>
    </message>
    <message>
        <source>code %1</source>
        <comment>of a field of the form</comment>
        <translation>代码%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the field</comment>
        <translation>第%1项，共%2项</translation>
    </message>
    <message>
        <source>%1: %2. Field %3 of %4</source>
        <extracomment>%1 name of the field, %2 its value, %3 number of the field, %4 how many there are</extracomment>
        <translation>%1：%2。第%3项，共%4项</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Counter mode – %1</source>
        <translation>窗口模式 – %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Document and card numbers are masked until you press this</source>
        <translation>按此键之前，证件号码和卡号部分遮盖</translation>
    </message>
    <message>
        <source>Ctrl+C. The clipboard is cleared after a while.</source>
        <translation>Ctrl+C。剪贴板稍后自动清空。</translation>
    </message>
    <message>
        <source>Left arrow or Page Up; Home goes to the first field</source>
        <translation>左箭头或Page Up；Home到第一项</translation>
    </message>
    <message>
        <source>Right arrow or Page Down; End goes to the last field</source>
        <translation>右箭头或Page Down；End到最后一项</translation>
    </message>
</context>
<context>
    <name>canbao::ui::DebitTable</name>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>扣款时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Have ready by</source>
        <translation>最晚备足</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>weekends only</source>
        <translation>仅避开周末</translation>
    </message>
</context>
<context>
    <name>canbao::ui::DocumentPage</name>
    <message>
        <source>Which document do you have?</source>
        <translation>您持有哪种证件？</translation>
    </message>
    <message>
        <source>Number on the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Spaces and dashes do no harm.</source>
        <translation>带空格或短横也可以。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>As on the back of the document, for example 2031-05-20.</source>
        <translation>见证件背面，例如2031-05-20。</translation>
    </message>
    <message>
        <source>It says long-term</source>
        <translation>证件上写的是“长期”</translation>
    </message>
    <message>
        <source>Your identity document</source>
        <translation>您的证件</translation>
    </message>
    <message>
        <source>Nothing you type leaves this computer.</source>
        <translation>您填写的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>You are insured under this number for life. It also tells your date of birth, and with it the month in which you may retire.</source>
        <translation>这个号码是您终身的参保号码。号码里有出生日期，由此可知您何时可以退休。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已填%1位，共%2位</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>%1出生</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>首次登记地：%1</translation>
    </message>
    <message>
        <source>With 18 characters this number is %1.</source>
        <translation>换成18位号码为%1。</translation>
    </message>
    <message>
        <source>The code %1 was in use from %2 to %3. The number stays valid.</source>
        <translation>代码%1在%2年至%3年使用，号码仍然有效。</translation>
    </message>
    <message>
        <source>The code %1 was in use until %2. The number stays valid.</source>
        <translation>代码%1使用至%2年，号码仍然有效。</translation>
    </message>
    <message>
        <source>This document ended on %1. Renew it before you go to the window.</source>
        <translation>证件已于%1到期，办理前请先换证。</translation>
    </message>
    <message>
        <source>Use the 18-character number</source>
        <translation>改用 18 位号码</translation>
    </message>
    <message>
        <source>Take the card with this number to the window; the old card is no longer valid.</source>
        <translation>请带载有此号码的身份证到窗口；旧证已经失效。</translation>
    </message>
    <message>
        <source>With this permit you enrol where you live, under the rules of that place (order 41 of 2019, in force since 1 January 2020).</source>
        <translation>持此证件的，在居住地按当地规定参保（2019 年第 41 号令，2020 年 1 月 1 日起施行）。</translation>
    </message>
    <message>
        <source>No national rule for foreign nationals without an employer was found. The next page says whom to ask.</source>
        <translation>未找到适用于没有用人单位的外国人的全国性规定。下一页会说明向谁咨询。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::DraftStrip</name>
    <message>
        <source>Canbao</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not finished: amounts and days can change</source>
        <translation>尚未完成：金额和日期可能变化</translation>
    </message>
    <message>
        <source>Canbao deduction calendar, draft</source>
        <translation>参保扣款日历（草稿）</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>canbao::ui::DraftThere</name>
    <message>
        <source>There is already a draft for this identity number, %1</source>
        <translation>该证件号码已有草稿（%1）</translation>
    </message>
    <message>
        <source>There is already a draft for %1, %2</source>
        <translation>“%1”已有草稿（%2）</translation>
    </message>
    <message>
        <source>Left at &quot;%1&quot;, kept on %2 at %3</source>
        <extracomment>%1 is the page on which the draft was left, %2 a day, %3 a time</extracomment>
        <translation>填到“%1”，保存于%2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a place, %2 &quot;Left at …, kept on …&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>One person usually needs one application. Open the draft to go on where it was left. Start another only if both are meant: the two do not know of each other&apos;s answers.</source>
        <translation>一人通常只需一份申请。打开草稿可接着上次继续填写。确实需要两份时再另建：两份草稿的内容互不相通。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>另建一份</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is the name of an answer: &quot;Undo: payment grade&quot;</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is the name of an answer</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Answers before…</source>
        <translation>以前的填写内容…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EditionsDialog</name>
    <message>
        <source>Select an older edition in the table first.</source>
        <translation>请先在表中选择要退回的版本。</translation>
    </message>
    <message>
        <source>Enter why you go back; it is kept in the list of changes</source>
        <translation>请填写退回的原因，它会记入变更记录</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use until Canbao is closed</source>
        <translation>使用中，直到关闭参保</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>下次启动起生效</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>editions</comment>
        <translation>由%1改为%2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>在本机添加</translation>
    </message>
    <message>
        <source>Editions of the rates</source>
        <translation>费率版本</translation>
    </message>
    <message>
        <source>Rates change every year. A new edition comes as a file that is signed; it is checked here, without a network. Applications that are saved stay as they are.</source>
        <translation>费率每年都会变。新版本以签名文件的形式提供，在本机核验，不需要联网。已存的申请保持不变。</translation>
    </message>
    <message>
        <source>Editions on this computer</source>
        <translation>本机上的版本</translation>
    </message>
    <message>
        <source>Import a new edition…</source>
        <translation>导入新版本…</translation>
    </message>
    <message>
        <source>Why you go back to the edition selected above</source>
        <translation>退回上面所选版本的原因</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Whose editions are installed</source>
        <translation>信任谁的签名</translation>
    </message>
    <message>
        <source>Add a key only when its owner has told you the fingerprint by another way, such as the telephone.</source>
        <translation>只有当公钥主人用其他方式（例如电话）告知了指纹，才添加公钥。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加公钥…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除公钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare with the edition in use</source>
        <translation>与使用中的版本比较</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EnrolmentWizard</name>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 至 Ctrl+4</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>有 %n 处需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>有一处需要修改</translation>
    </message>
    <message>
        <source>Or save and close: what you typed is kept</source>
        <translation>也可以保存并关闭，您填写的内容会保留</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EstimateAnnex</name>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Base, yuan</source>
        <translation>基数（元）</translation>
    </message>
    <message>
        <source>Premium, yuan</source>
        <translation>月缴（元）</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Together, yuan</source>
        <translation>合计（元）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Paid in all, with %1 so far</source>
        <translation>累计缴费（含此前%1）</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月缴费</translation>
    </message>
    <message>
        <source>Assumed: the last published base × (1 + %1), once for each year since, to the fen; the shares for premium and account stay as they are.</source>
        <translation>假定月份：以最近公布的基数逐年乘以（1 + %1），每次四舍五入到分；缴费比例和记账比例不变。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Balance before, yuan</source>
        <translation>年初余额（元）</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>本年记入</translation>
    </message>
    <message>
        <source>Sum of monthly balances</source>
        <translation>月积数</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Balance after, yuan</source>
        <translation>年末余额（元）</translation>
    </message>
    <message>
        <source>The personal account, year by year</source>
        <translation>个人账户逐年累计</translation>
    </message>
    <message>
        <source>How the estimate came about (view: %1)</source>
        <extracomment>%1 is one of the views &quot;Low&quot;, &quot;Middle&quot;, &quot;High&quot;</extracomment>
        <translation>估算过程（%1方案）</translation>
    </message>
    <message>
        <source>Sum of monthly balances: each amount times the months that it stands in the year, its own month included. Interest: that sum × %1 ÷ 12, to the fen (%2).</source>
        <translation>月积数：每笔金额乘以当年存储的月数（含当月）。利息：月积数 × %1 ÷ 12，四舍五入到分（%2）。</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>累计缴费</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EstimateSection</name>
    <message>
        <source>Grade %1, pension from %2 on, at %3.</source>
        <translation>缴费档次%1，%2起领取养老金，届时%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) paid by then: %1 so far, %2 to come; at least %3 are needed.</source>
        <translation>
            <numerusform>届时累计缴费%n个月：已缴%1个月，还将缴%2个月；至少需要%3个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>one of the views &quot;Low&quot;, &quot;Middle&quot;, &quot;High&quot;: the one that was shown on screen</extracomment>
        <translation>%1（所选）</translation>
    </message>
    <message>
        <source>Pension a month, when it begins</source>
        <translation>开始领取时每月养老金</translation>
    </message>
    <message>
        <source>The same in today&apos;s yuan</source>
        <translation>折合今天的购买力</translation>
    </message>
    <message>
        <source>Paid in all until then</source>
        <translation>届时累计缴费</translation>
    </message>
    <message>
        <source>Paid back at</source>
        <translation>领回本金时年龄</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>所作假定</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>未计入的内容</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首缴月份</translation>
    </message>
    <message>
        <source>Pension from</source>
        <translation>开始领取</translation>
    </message>
    <message>
        <source>A month now</source>
        <translation>目前每月</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>十二个月</translation>
    </message>
    <message>
        <source>Pension a month, in today&apos;s yuan</source>
        <translation>每月养老金（今天的购买力）</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>累计缴费</translation>
    </message>
    <message>
        <source>What the pension is estimated at</source>
        <translation>养老金估算</translation>
    </message>
    <message>
        <source>An estimate, not a promise</source>
        <translation>仅为估算，不是承诺</translation>
    </message>
    <message>
        <source>It rests on the assumptions below and on the rules of today. The bureau works out the pension when it begins.</source>
        <translation>估算依据下列假定和现行规定；实际待遇由社保经办机构在领取时核定。</translation>
    </message>
    <message>
        <source>Set aside to compare</source>
        <translation>备选方案对比</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ExportDialog</name>
    <message>
        <source>Identity and card numbers stand in the file in clear – whoever has it can read them, so keep it like the papers themselves</source>
        <translation>文件中的证件号和卡号未加密，谁拿到都能看到，请像保管纸质材料一样保管</translation>
    </message>
    <message>
        <source>Looking up the applications…</source>
        <translation>正在查找申请…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 – finishing…</source>
        <translation>%1 / %2，正在收尾…</translation>
    </message>
    <message>
        <source>You stopped it. What was finished by then stays in the folder.</source>
        <translation>已停止。此前完成的文件留在文件夹里。</translation>
    </message>
    <message>
        <source>You stopped it, so no file was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications came out.</source>
        <translation>
            <numerusform>已导出 %n 份申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n applications had a problem; the others were not held up:</source>
        <translation>
            <numerusform>%n 份申请有问题，其余不受影响：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected in the list: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>列表中选中的：%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those found by what you search for: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>当前搜索结果：%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved ones: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>全部已存的：%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>一个 PDF</translation>
    </message>
    <message>
        <source>All summaries one behind the other, to print in one go</source>
        <translation>全部摘要首尾相接，便于一次打印</translation>
    </message>
    <message>
        <source>A folder of PDFs</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>A summary for each, named by its reference; files of the same name are replaced</source>
        <translation>每份一个摘要，以参考号命名；同名文件会被替换</translation>
    </message>
    <message>
        <source>A JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>Everything of each, to be imported by Canbao at another place</source>
        <translation>每份的全部内容，可在别处由参保导入</translation>
    </message>
    <message>
        <source>A CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>The answers, for table programs; without pictures</source>
        <translation>填写内容，供表格软件使用；不含照片</translation>
    </message>
    <message>
        <source>Export applications</source>
        <translation>导出申请</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>Export stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <source>Which applications?</source>
        <translation>导出哪些申请？</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>导出成哪种文件？</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>canbao::ui::FailedDebitSection</name>
    <message>
        <source>Look at the account first.</source>
        <translation>先查账户。</translation>
    </message>
    <message>
        <source>Too little on the card %1, a card that was changed or blocked, and a name that differs are the usual reasons.</source>
        <translation>常见原因：卡 %1 余额不足，换了卡或卡被冻结，户名不一致。</translation>
    </message>
    <message>
        <source>Put the whole amount on the card the same day.</source>
        <translation>当天把全额存进卡里。</translation>
    </message>
    <message>
        <source>Ask the bank whether the payment is tried once more; do not rely on it.</source>
        <translation>问银行会不会再扣一次，但不要指望它。</translation>
    </message>
    <message>
        <source>Call 12333 or the tax service hotline 12366.</source>
        <translation>打 12333，或纳税缴费服务热线 12366。</translation>
    </message>
    <message>
        <source>Ask: was it taken? Until which day can this month still be paid, and where? Is the medical cover interrupted?</source>
        <translation>请问：扣款成功了吗？这个月最晚哪天、到哪里还能缴？医保待遇断了没有？</translation>
    </message>
    <message>
        <source>Pay the month at the tax service hall or in its app while it is still open.</source>
        <translation>趁还能缴，到办税服务厅或用税务的手机应用缴清这个月。</translation>
    </message>
    <message>
        <source>Take your identity document with you and keep the receipt.</source>
        <translation>带上身份证件，留好缴费凭证。</translation>
    </message>
    <message>
        <source>Check the direct debit for the next month.</source>
        <translation>查看下个月的代扣是否正常。</translation>
    </message>
    <message>
        <source>A new card needs a new authorisation; only one is in force at a time.</source>
        <translation>换了卡须重新授权；同一时间只有一份授权有效。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>law and its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>When a payment could not be taken</source>
        <translation>扣款失败怎么办</translation>
    </message>
    <message>
        <source>A month that is not paid in time can be lost</source>
        <translation>没有按时缴的月份，可能就没有了</translation>
    </message>
    <message>
        <source>Flexible employees cannot pay afterwards to gain years (art. 3 of 劳社部发〔2001〕20号). Medical cover can stop, and a waiting period can begin when you pay again. The period in which a month can still be paid is the region&apos;s own: ask.</source>
        <translation>灵活就业人员不得以事后追补缴费的方式增加缴费年限（劳社部发〔2001〕20号第三条）。医保待遇可能中断，续缴后可能重新计算等待期。一个月在多长时间内还能缴，各地规定不同，请问清。</translation>
    </message>
    <message>
        <source>Late fee: article 86 of the Social Insurance Law has 0.05 % a day for employers. For people who insure themselves it lays down none; what your place has is not known here. Ask 12333.</source>
        <translation>滞纳金：社会保险法第八十六条规定的每日万分之五，针对的是用人单位；对个人参保的，该条没有规定。当地如何执行，本软件不清楚，请打 12333 询问。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::FormSection</name>
    <message>
        <source>at most %1</source>
        <comment>characters</comment>
        <translation>最多%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Enrolment sheet</source>
        <translation>参保登记单</translation>
    </message>
    <message>
        <source>Not the region&apos;s official form</source>
        <translation>不是当地的官方表格</translation>
    </message>
    <message>
        <source>Fields as in: %1</source>
        <translation>项目依据：%1</translation>
    </message>
    <message>
        <source>Application for the social-security card</source>
        <translation>社会保障卡申领单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Photo, 26 × 32 mm</source>
        <translation>照片，26 × 32 毫米</translation>
    </message>
    <message>
        <source>Put together from guides; the form itself was not seen. Fields as in: %1</source>
        <translation>根据各地办事指南整理，未见正式表格。项目依据：%1</translation>
    </message>
    <message>
        <source>The answers in the order in which forms usually ask: to copy, or to hand in where it is accepted. Write by hand what stands open; * is asked everywhere.</source>
        <translation>按登记表的常见顺序列出，可照抄，窗口接受的也可直接递交。空着的请手写，带 * 的必填。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::FormWords</name>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Flexible employee</source>
        <translation>灵活就业人员</translation>
    </message>
    <message>
        <source>to be taken at the window</source>
        <translation>到窗口拍照</translation>
    </message>
    <message>
        <source>on this sheet</source>
        <translation>见本页</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>canbao::ui::GradePage</name>
    <message>
        <source>I name the base myself</source>
        <translation>自行填写基数</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>这个数是怎么来的？</translation>
    </message>
    <message>
        <source>How much do you want to pay?</source>
        <translation>您想按哪一档缴费？</translation>
    </message>
    <message>
        <source>A higher base costs more each month and makes a higher pension. You can choose anew every year.</source>
        <translation>基数越高，每月缴得越多，将来的养老金也越高。每年可以重新选择。</translation>
    </message>
    <message>
        <source>The base is the amount that your payments are worked out from. Part of each pension payment goes into your own account, the rest into the common pool. Both count: the account is paid out to you, and the base compared with the reference wage raises the basic pension.</source>
        <translation>缴费基数是计算缴费金额的依据。每笔养老保险费一部分记入您的个人账户，其余进入统筹基金。两部分都有用：个人账户将来发给您本人；基数与平均工资之比越高，基础养老金也越高。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
    <message>
        <source>Grades and what they cost</source>
        <translation>各缴费档次及金额</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2%1（%3）</translation>
    </message>
    <message>
        <source>provisional: figures of %1</source>
        <translation>暂按%1的旧标准</translation>
    </message>
    <message>
        <source>Base between %1 and %2 a month</source>
        <translation>月缴费基数：%1至%2</translation>
    </message>
    <message>
        <source>Reference wage %1 a month</source>
        <translation>全口径月平均工资：%1</translation>
    </message>
    <message>
        <source>Source: %1. Months: %2.</source>
        <translation>出处：%1。适用月份：%2。</translation>
    </message>
    <message>
        <source>Canbao has no rates for %1 in %2</source>
        <translation>暂无%1%2的费率</translation>
    </message>
    <message>
        <source>Base of your own, in yuan a month</source>
        <translation>自定月缴费基数（元）</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>%1是怎么算出来的？</translation>
    </message>
    <message>
        <source>Your account: %1 (%2)</source>
        <translation>个人账户：%1（%2）</translation>
    </message>
    <message>
        <source>The pool: %1 (%2)</source>
        <translation>统筹基金：%1（%2）</translation>
    </message>
    <message>
        <source>Of each month&apos;s %1 for %2:</source>
        <translation>每月%2缴费 %1，其中：</translation>
    </message>
    <message>
        <source>Choose one row</source>
        <translation>请选择一档</translation>
    </message>
    <message>
        <source>A base of your own</source>
        <translation>自定基数</translation>
    </message>
    <message>
        <source>The reference wage is not known</source>
        <translation>月平均工资尚不清楚</translation>
    </message>
    <message>
        <source>Enter from a notice</source>
        <translation>根据通知录入</translation>
    </message>
    <message>
        <source>Without them nothing can be worked out, and Canbao does not guess. Ask 12333 for the official notice with the limits and the rate of this year, and enter its figures here. Or save and close: your answers are kept, and you can go on when a newer edition has the figures.</source>
        <translation>没有费率就无法计算，本软件不作猜测。请向12333索取载有本年度缴费基数上下限和缴费比例的官方通知，并在此录入。也可以先保存并关闭：已填内容会保留，待新版数据收录后再继续。</translation>
    </message>
    <message>
        <source>Base of your own, to be moved</source>
        <translation>自定基数滑块</translation>
    </message>
    <message>
        <source>The place is not chosen yet</source>
        <translation>尚未选择参保地</translation>
    </message>
    <message>
        <source>What a grade costs depends on where you enrol. Answer &quot;%1&quot;, and the grades stand here.</source>
        <translation>各档次要缴多少，取决于在哪里参保。请先填写“%1”，再在这里选择档次。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::GradeWhy</name>
    <message>
        <source>W in the table asks the same.</source>
        <translation>在表格中按 W 键也可查看。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::GuideLine</name>
    <message>
        <source>%1 pixels from the left edge</source>
        <translation>距左边%1像素</translation>
    </message>
    <message>
        <source>%1 pixels from the top edge</source>
        <translation>距上边%1像素</translation>
    </message>
</context>
<context>
    <name>canbao::ui::HistoryPage</name>
    <message>
        <source>Insurance so far</source>
        <translation>参保经历</translation>
    </message>
    <message>
        <source>Have you paid into the employees&apos; pension before?</source>
        <translation>以前缴过职工养老保险吗？</translation>
    </message>
    <message>
        <source>Through an employer or as a flexible employee, anywhere on the mainland.</source>
        <translation>在内地任何地方，通过单位或以灵活就业身份缴的都算。</translation>
    </message>
    <message>
        <source>Where have you paid, and for how many months?</source>
        <translation>在哪里缴过，缴了多少个月？</translation>
    </message>
    <message>
        <source>In the order of time: the last place is where your pension relation is now.</source>
        <translation>按时间先后填写：最后一个是养老保险关系现在所在地。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>A CSV file of your contribution record saves typing.</source>
        <translation>有缴费记录的 CSV 文件，可以免去逐项填写。</translation>
    </message>
    <message>
        <source>Last month that was paid for</source>
        <translation>最后缴费月份</translation>
    </message>
    <message>
        <source>Year and month, for example 2026-07. Leave it empty if you do not know it.</source>
        <translation>年和月，例如 2026-07。不清楚可以不填。</translation>
    </message>
    <message>
        <source>What runs now?</source>
        <translation>目前有哪些参保？</translation>
    </message>
    <message>
        <source>Tick all that apply; none is an answer too.</source>
        <translation>有几项勾几项；都没有就不勾。</translation>
    </message>
    <message>
        <source>Months paid anywhere add up. Your contribution record (12333, the bureau&apos;s app or window) has them all.</source>
        <translation>各地缴费的月数合并计算。缴费记录里都有，可通过 12333、社保 App 或窗口查询。</translation>
    </message>
    <message>
        <source>Places and months decide where your pension will be drawn, and how many months are still needed. Two enrolments at once bring nothing: the second one is paid for nothing.</source>
        <translation>参保地和月数决定将来在哪里领养老金、还要缴多少个月。重复参保没有好处，另一份等于白缴。</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>以前缴过</translation>
    </message>
    <message>
        <source>Places and months</source>
        <translation>参保地和月数</translation>
    </message>
    <message>
        <source>Last paid month</source>
        <translation>最后缴费月份</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>目前参保</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Insured through a job</source>
        <translation>由单位参保</translation>
    </message>
    <message>
        <source>Residents&apos; pension</source>
        <translation>城乡居民养老保险</translation>
    </message>
    <message>
        <source>Residents&apos; medical insurance</source>
        <translation>城乡居民医疗保险</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>An employer pays for me this month</source>
        <translation>本月有单位为我缴费</translation>
    </message>
    <message>
        <source>The scheme for urban and rural residents</source>
        <translation>在户籍地或居住地参加的居民养老</translation>
    </message>
    <message>
        <source>Paid once a year, often in the village or street</source>
        <translation>一年缴一次，多在村或街道办理</translation>
    </message>
    <message>
        <source>Choose a contribution list</source>
        <translation>选择缴费清单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>清单 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported. Compare the months with your record.</source>
        <translation>已导入，请与缴费记录核对月数。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::HomePage</name>
    <message>
        <source>Enrol in social insurance as a flexible employee</source>
        <translation>以灵活就业身份参加社会保险</translation>
    </message>
    <message>
        <source>Answer a few questions, see what each place and grade costs, and print your papers for the window. It takes about 15 minutes; you can stop at any time and go on later.</source>
        <translation>回答几个问题，看清各地、各档的费用，打印好到窗口要用的材料。大约 15 分钟；随时可以停下，以后接着填。</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Saved applications</source>
        <translation>已存的申请</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>接着上次填写</translation>
    </message>
    <message>
        <source>Nothing begun yet. What you type is kept here by itself.</source>
        <translation>还没有草稿。您填写的内容会自动保存在这里。</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>请备好</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. You take the printed papers to the window.</source>
        <translation>本软件不会向任何部门发送数据，打印后由您带到窗口办理。</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚未填写姓名</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, page, time of a draft</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>As far as they concern you.</source>
        <translation>与您有关的，请提前备好。</translation>
    </message>
    <message>
        <source>Look up rates and rules of all places</source>
        <translation>查阅各地费率与规定</translation>
    </message>
</context>
<context>
    <name>canbao::ui::HukouPage</name>
    <message>
        <source>Province, city and district of your hukou</source>
        <translation>户口所在的省、市、区县</translation>
    </message>
    <message>
        <source>Type Chinese, pinyin, initials or the six-digit code.</source>
        <translation>可输入汉字、拼音、拼音首字母或六位代码。</translation>
    </message>
    <message>
        <source>Yes, take this place</source>
        <translation>是，就填这里</translation>
    </message>
    <message>
        <source>Where is your hukou?</source>
        <translation>您的户口在哪里？</translation>
    </message>
    <message>
        <source>The place in your household register, down to the district or county.</source>
        <translation>以户口簿上的地址为准，填到区县。</translation>
    </message>
    <message>
        <source>You may always enrol where your hukou is. It is also where your pension is paid when no other place has ten of your years.</source>
        <translation>在户籍地总可以参保。如果在其他地方都没有缴满十年，养老金也由户籍地发放。</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户口所在地</translation>
    </message>
    <message>
        <source>Your number begins with %1: %2. Is your hukou there?</source>
        <translation>您的号码以%1开头，对应%2。户口在那里吗？</translation>
    </message>
    <message>
        <source>Hukou book of your household: %1</source>
        <translation>家庭户口簿所在地：%1</translation>
    </message>
    <message>
        <source>Use the household&apos;s hukou place</source>
        <translation>使用家庭户口所在地</translation>
    </message>
    <message>
        <source>Have you moved your hukou since your first ID card? (optional)</source>
        <translation>首次领取身份证后，户口迁移过吗？（可不填）</translation>
    </message>
    <message>
        <source>The first six digits of the number keep the place where it was first given out.</source>
        <translation>号码前六位始终是首次登记时的地区。</translation>
    </message>
    <message>
        <source>Moved since the first ID card</source>
        <translation>首次领证后迁移过户口</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Choose the place that your household register names today.</source>
        <translation>请按户口簿上现在的地区选择。</translation>
    </message>
    <message>
        <source>Your number begins with %1, which was %2 from %3 to %4.</source>
        <translation>您的号码以 %1 开头，%3 至 %4 年是%2的代码。</translation>
    </message>
    <message>
        <source>Your number begins with %1, which was %2 until %3.</source>
        <translation>您的号码以 %1 开头，%3 年以前是%2的代码。</translation>
    </message>
    <message>
        <source>Your number begins with %1, which was %2.</source>
        <translation>您的号码以 %1 开头，曾是%2的代码。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Looking at %1 of %2…</source>
        <translation>正在检查 %1 / %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were added.</source>
        <translation>
            <numerusform>已添加 %n 份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications were added.</source>
        <translation>
            <numerusform>已添加 %n 份申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing can be imported yet.</source>
        <translation>%1：暂时不能导入。</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>文件中没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be added.</source>
        <translation>
            <numerusform>将添加 %n 份草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications would be added.</source>
        <translation>
            <numerusform>将添加 %n 份申请。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and are passed over.</source>
        <translation>
            <numerusform>%n 份本机已有，将跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n problems – correct them in the file and choose it once more:</source>
        <translation>
            <numerusform>%n 处问题，请在文件中改正后重新选择：</numerusform>
        </translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>A JSON file of Canbao brings whole applications; a CSV table brings answers, which become drafts. The file is looked at first – nothing is changed before you import.</source>
        <translation>参保的 JSON 文件带来完整申请；CSV 表格带来填写内容，成为草稿。会先检查文件，导入之前不做任何改动。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>How far the file is looked at</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::InformationPanel</name>
    <message>
        <source>What would change it</source>
        <translation>怎样才可以</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁咨询</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>修改我的答案</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Open its text</source>
        <translation>查看原文要点</translation>
    </message>
    <message>
        <source>Open the text of the rule</source>
        <translation>查看依据的原文要点</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>已填写的内容会保留。</translation>
    </message>
    <message>
        <source>Enter from a notice</source>
        <translation>根据通知录入</translation>
    </message>
</context>
<context>
    <name>canbao::ui::InsurancePage</name>
    <message>
        <source>Which insurances do you want?</source>
        <translation>您想参加哪些险种？</translation>
    </message>
    <message>
        <source>Which medical insurance?</source>
        <translation>选择哪一种医疗保险？</translation>
    </message>
    <message>
        <source>This region offers more than one. The prices are those of the lowest base.</source>
        <translation>本地有多种可选，所列为最低基数的费用。</translation>
    </message>
    <message>
        <source>What should the medical payment be worked out from?</source>
        <translation>医疗保险按什么基数缴费？</translation>
    </message>
    <message>
        <source>What each one gives, and the least it costs in %1.</source>
        <translation>各险种的保障内容，以及在%1的最低费用。</translation>
    </message>
    <message>
        <source>Flexible employees may join pension and medical insurance; the two are paid together in most places. Whether one can be left out is for the office to say: ask 12333.</source>
        <translation>灵活就业人员可以参加职工养老保险和医疗保险，多数地方两项一并缴纳。能否只参加其中一项，由当地经办机构确定，请拨打12333询问。</translation>
    </message>
    <message>
        <source>Insurances</source>
        <extracomment>between the names of insurances</extracomment>
        <translation>险种</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>from %1 a month</source>
        <translation>每月%1起</translation>
    </message>
    <message>
        <source>Price not known here</source>
        <translation>本地费用尚不清楚</translation>
    </message>
    <message>
        <source>The base of the pension</source>
        <translation>与养老保险相同的基数</translation>
    </message>
    <message>
        <source>Brought within the limits of medical insurance.</source>
        <translation>超出医疗保险上下限时，按上下限计算。</translation>
    </message>
    <message>
        <source>The lowest base</source>
        <translation>最低基数</translation>
    </message>
    <message>
        <source>The least that medical insurance costs here.</source>
        <translation>本地医疗保险的最低费用。</translation>
    </message>
    <message>
        <source>Ask 12333 what it costs. It is left out of the sums.</source>
        <translation>请拨打12333询问费用。合计中未包含。</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>失业保险</translation>
    </message>
    <message>
        <source>A pension every month for life, once you have reached retirement age and paid for long enough.</source>
        <translation>达到退休年龄并缴满规定年限后，按月领取养老金，终身享有。</translation>
    </message>
    <message>
        <source>Part of each payment goes into an account in your name, the rest into the common pool.</source>
        <translation>每笔缴费一部分记入您的个人账户，其余进入统筹基金。</translation>
    </message>
    <message>
        <source>What is left in your own account passes to your heirs.</source>
        <translation>个人账户的余额可以继承。</translation>
    </message>
    <message>
        <source>Pays part of hospital and outpatient bills, by the rules of the place where you enrol.</source>
        <translation>按参保地规定报销住院和门诊的部分费用。</translation>
    </message>
    <message>
        <source>Cover may begin only after a waiting period, and missed months can interrupt it.</source>
        <translation>参保后可能有等待期，断缴可能影响待遇。</translation>
    </message>
    <message>
        <source>Once you have paid for long enough, it goes on after retirement without further payments.</source>
        <translation>缴满规定年限后，退休后不再缴费，继续享受待遇。</translation>
    </message>
    <message>
        <source>A benefit for a limited time after losing work, where the region grants it to flexible employees.</source>
        <translation>在允许灵活就业人员参加的地区，失去工作后可在一定期限内领取失业待遇。</translation>
    </message>
    <message>
        <source>It costs a small share of your base on top.</source>
        <translation>另按基数的一小部分缴费。</translation>
    </message>
    <message>
        <source>Conditions differ: ask 12333 when you could draw it.</source>
        <translation>各地条件不同，何时可以领取请拨打12333询问。</translation>
    </message>
    <message>
        <source>Enter from a notice</source>
        <translation>根据通知录入</translation>
    </message>
    <message>
        <source>%1: enter from a notice</source>
        <translation>%1：根据通知录入</translation>
    </message>
</context>
<context>
    <name>canbao::ui::KeptAnswersBar</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚未填写姓名</translation>
    </message>
    <message>
        <source>We kept your answers from %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>已保留您%1填写的内容。</translation>
    </message>
    <message>
        <source>%1, left at &quot;%2&quot;</source>
        <extracomment>%1 is a name, %2 the page on which the draft was left</extracomment>
        <translation>%1，上次停在“%2”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the answers that were kept</source>
        <translation>打开已保留的内容</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不打开</translation>
    </message>
    <message>
        <source>Leave them in the list of drafts</source>
        <translation>暂不打开，留在草稿列表中</translation>
    </message>
</context>
<context>
    <name>canbao::ui::KeptPhoto</name>
    <message>
        <source>The finished photo</source>
        <translation>制作好的照片</translation>
    </message>
    <message>
        <source>It is kept with your answers. Canbao has no copy of the picture it was made from: to change it, choose a file again.</source>
        <translation>该照片与您填写的内容一并保存。本软件不保留原图：如需更改，请重新选择文件。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LawDialog</name>
    <message>
        <source>The text was read.</source>
        <translation>已读过原文。</translation>
    </message>
    <message>
        <source>Read in part, or in a reprint: check the wording before you rely on it.</source>
        <translation>只读到部分内容或转载，引用前请核对原文。</translation>
    </message>
    <message>
        <source>The text was not found: known from what others say of it. Ask 12333.</source>
        <translation>未找到原文，仅据他处转述，请向 12333 核实。</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>发布机关：%1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>发布日期：%1</translation>
    </message>
    <message>
        <source>In force since: %1</source>
        <translation>施行日期：%1</translation>
    </message>
    <message>
        <source>In force until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>Where to read the full text: %1</source>
        <translation>原文网址：%1</translation>
    </message>
    <message>
        <source>Canbao keeps no text of it.</source>
        <translation>本软件未收录其内容。</translation>
    </message>
    <message>
        <source>What it says, in our own words</source>
        <translation>内容要点（本软件转述）</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LawsWindow</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or the other language.</source>
        <translation>没有找到。请换个短一些的词，或改用另一种语言。</translation>
    </message>
    <message>
        <source>Laws and notices</source>
        <translation>法规与通知</translation>
    </message>
    <message>
        <source>Search in titles, numbers and texts, in Chinese or English</source>
        <translation>按标题、文号或内容搜索，中英文均可</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LifeDialog</name>
    <message>
        <source>What became of it</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>%1 的办理进展</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <translation>接下来怎样了？</translation>
    </message>
    <message>
        <source>On which day, such as 2026-12-03</source>
        <translation>哪一天，例如2026-12-03</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LifeWords</name>
    <message>
        <source>Ready to be handed in since %1</source>
        <translation>%1起待递交</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>%1递交</translation>
    </message>
    <message>
        <source>Accepted on %1; the bureau&apos;s number: %2</source>
        <translation>%1受理，受理号：%2</translation>
    </message>
    <message>
        <source>Stopped on %1: %2</source>
        <translation>%1停缴：%2</translation>
    </message>
    <message>
        <source>Replaced on %1 by %2</source>
        <translation>%1由 %2 替代</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>恢复为待递交</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已递交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停缴</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>由另一份替代</translation>
    </message>
    <message>
        <source>The papers came back, or the step before was noted by mistake</source>
        <translation>材料被退回，或上一步记错了</translation>
    </message>
    <message>
        <source>The papers are at the window or were sent in</source>
        <translation>材料已交到窗口或已寄出</translation>
    </message>
    <message>
        <source>The bureau has taken them and given a number</source>
        <translation>经办机构已收下材料并给了受理号</translation>
    </message>
    <message>
        <source>Nothing is paid under it any more</source>
        <translation>不再按这份申请缴费</translation>
    </message>
    <message>
        <source>Another application stands in its place</source>
        <translation>改用另一份申请</translation>
    </message>
    <message>
        <source>The number that the bureau gave</source>
        <translation>经办机构给的受理号</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>停缴的原因</translation>
    </message>
    <message>
        <source>Reference of the other application</source>
        <translation>另一份申请的参考号</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ListImportDialog</name>
    <message>
        <source>Choose the column of the place, and one with the month or the number of months.</source>
        <translation>请选择参保地所在的列，以及月份或月数所在的列。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported so – choose other columns, or cancel and type the months</source>
        <translation>这样没有可导入的内容，请改选列，或取消后手工填写</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>各列是什么内容？</translation>
    </message>
    <message>
        <source>The first lines of %1. Nothing is changed before you import.</source>
        <translation>这是 %1 的前几行。点“导入”之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>清单中没有</translation>
    </message>
    <message>
        <source>These lines are left out, or count once; the others are imported.</source>
        <translation>这些行不计入，或重复的只计一次；其余各行照常导入。</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Replace what is typed already (otherwise the list is added after it)</source>
        <translation>替换已填写的内容（不勾选则加在其后）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>canbao::ui::MainHeader</name>
    <message>
        <source>Canbao</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Saved applications</source>
        <translation>已存的申请</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>把语言换成 %1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::MainWindow</name>
    <message>
        <source>Kept at %1</source>
        <translation>已于 %1 保存</translation>
    </message>
    <message>
        <source>Canbao</source>
        <translation>参保</translation>
    </message>
</context>
<context>
    <name>canbao::ui::MedicalVariants</name>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1（已选）</translation>
    </message>
    <message>
        <source>The medical insurances here, side by side</source>
        <translation>本地可选的医疗保险对照</translation>
    </message>
    <message>
        <source>A month, with the grade %1. Choose another one at the insurances.</source>
        <translation>每月金额，养老保险按档次%1计算。如要改选，请回到“险种”一页。</translation>
    </message>
    <message>
        <source>A month, with the lowest base while no grade is chosen. Choose one at the insurances.</source>
        <translation>每月金额；尚未选择档次，养老保险按最低基数计算。请在“险种”一页选择医疗保险。</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>医保每月</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>其中个人账户</translation>
    </message>
    <message>
        <source>with all insurances</source>
        <translation>各险种合计</translation>
    </message>
</context>
<context>
    <name>canbao::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NoticeDialog</name>
    <message>
        <source>Kept. %1</source>
        <translation>已保存。%1</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>删除这些数据？</translation>
    </message>
    <message>
        <source>%1. They are used no more; saved applications stay as they are.</source>
        <translation>%1。删除后不再使用；已保存的申请不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Figures from a notice</source>
        <translation>根据通知录入数据</translation>
    </message>
    <message>
        <source>Enter the figures of an official notice</source>
        <translation>录入官方通知的数据</translation>
    </message>
    <message>
        <source>Type them as the notice of your region says. Canbao uses them where this edition has no published figures, and marks them as entered by hand wherever they are shown.</source>
        <translation>请照当地通知原文填写。本版没有公布标准的月份将采用这些数据，凡显示之处均标明“手工录入”。</translation>
    </message>
    <message>
        <source>Keep these figures</source>
        <translation>保存这些数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NoticeForm</name>
    <message>
        <source>What the notice is for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Its figures, in yuan</source>
        <translation>标准（元）</translation>
    </message>
    <message>
        <source>The notice itself</source>
        <translation>通知本身</translation>
    </message>
    <message>
        <source>Counted as %1 a month</source>
        <translation>折合每月%1</translation>
    </message>
    <message>
        <source>On top of the premium, such as large-sum medical or long-term care</source>
        <translation>基本医保费之外的补充保险，如大额医疗补助、长期护理保险</translation>
    </message>
    <message>
        <source>The bases to choose from</source>
        <translation>缴费档次</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NoticeGradeEditor</name>
    <message>
        <source>The notice does not say</source>
        <translation>通知未说明</translation>
    </message>
    <message>
        <source>Any base between the limits</source>
        <translation>上下限之间自选基数</translation>
    </message>
    <message>
        <source>One of a list of bases in yuan</source>
        <translation>按金额分档（元）</translation>
    </message>
    <message>
        <source>One of a list of percentages of the wage</source>
        <translation>按月平均工资的百分比分档</translation>
    </message>
    <message>
        <source>Lowest first. Enter goes on to the next one.</source>
        <translation>从最低档填起，按回车键填下一档。</translation>
    </message>
    <message>
        <source>This is the last list that Canbao knows: compare each grade with the notice.</source>
        <translation>以下是本软件所知的最近一次档次，请与通知逐档核对。</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>增加一档</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NoticeGradeRow</name>
    <message>
        <source>Grade %1, in %</source>
        <translation>第%1档（%）</translation>
    </message>
    <message>
        <source>Grade %1, in yuan</source>
        <translation>第%1档（元）</translation>
    </message>
    <message>
        <source>Its name, if any</source>
        <translation>名称（可不填）</translation>
    </message>
    <message>
        <source>Name of grade %1, if any</source>
        <translation>第%1档名称（可不填）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove grade %1</source>
        <translation>删除第%1档</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NoticeList</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Entered so far</source>
        <translation>已录入的数据</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OfficePage</name>
    <message>
        <source>Where will you hand it in?</source>
        <translation>您打算在哪里办理？</translation>
    </message>
    <message>
        <source>Write down what you know of the window; you may leave it empty and go on.</source>
        <translation>请填写您了解的办理窗口；不清楚可以留空继续。</translation>
    </message>
    <message>
        <source>The office goes on the summary sheet. What you write is kept for this region and offered the next time.</source>
        <translation>办理窗口会印在汇总单上。您填写的内容按地区保存，下次可直接使用。</translation>
    </message>
    <message>
        <source>%1 (from you)</source>
        <translation>%1（本人填写）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>Day you plan to go</source>
        <translation>计划前往日期</translation>
    </message>
    <message>
        <source>This is a weekend. Many windows are closed then: ask before you go.</source>
        <translation>这一天是周末，许多窗口不办公，请先询问再去。</translation>
    </message>
    <message>
        <source>Offices known here, nearest first</source>
        <translation>当地已知窗口（由近到远）</translation>
    </message>
    <message>
        <source>Filter by name or address</source>
        <translation>按名称或地址筛选</translation>
    </message>
    <message>
        <source>Filter the offices</source>
        <translation>筛选窗口</translation>
    </message>
    <message>
        <source>What you know of the office</source>
        <translation>您了解的办理窗口</translation>
    </message>
    <message>
        <source>On the summary this is marked &quot;from you&quot;.</source>
        <translation>汇总单上会注明“本人填写”。</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>窗口名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>On which day do you plan to go?</source>
        <translation>您计划哪天去？</translation>
    </message>
    <message>
        <source>Ask 12333 before you go</source>
        <translation>去之前先问 12333</translation>
    </message>
    <message>
        <source>&quot;I want to enrol as a flexible employee in %1. Which window takes it, when is it open, and which documents do I bring?&quot;</source>
        <translation>“我想在%1以灵活就业人员身份参保，请问在哪个窗口办理、什么时间办公、要带哪些材料？”</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>&quot;I want to enrol as a flexible employee. Which window takes it, when is it open, and which documents do I bring?&quot;</source>
        <translation>“我想以灵活就业人员身份参保，请问在哪个窗口办理、什么时间办公、要带哪些材料？”</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OutlookCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1零 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Months for your pension</source>
        <translation>养老保险缴费月数</translation>
    </message>
    <message>
        <source>Ways out: go on paying after the retirement age; if you first paid before 1 July 2011 and are still short after five more years, pay the rest at once up to 15 years; or move to the residents&apos; scheme. How the single payment fits a minimum above 15 years is not settled: ask 12333.</source>
        <translation>可行的办法：到退休年龄后继续缴费；2011 年 7 月 1 日前参保、延长缴费五年后仍不足的，可一次性缴费至满 15 年；或转入城乡居民养老保险。最低年限超过 15 年后一次性缴费如何衔接，尚无定论，请向 12333 咨询。</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Needed for retirement in %1</source>
        <translation>%1退休须缴满</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还需缴</translation>
    </message>
    <message>
        <source>Months left until then</source>
        <translation>距退休还有</translation>
    </message>
    <message>
        <source>Shown as soon as your date of birth and sex are known.</source>
        <translation>填写出生日期和性别后显示。</translation>
    </message>
    <message>
        <source>You have the months that a pension needs. Paying on makes it larger.</source>
        <translation>已缴满最低年限。继续缴费，养老金会更高。</translation>
    </message>
    <message numerus="yes">
        <source>Even paying every month you would lack %n month(s) at the retirement age.</source>
        <translation>
            <numerusform>即使每月都缴，到退休年龄时仍差 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nothing was paid before, you would lack %n month(s) at the retirement age. Ask for your contribution record: 12333, or the window of the place where you worked.</source>
        <translation>
            <numerusform>如果以前没有缴过，到退休年龄时会差 %n 个月。请查询缴费记录：拨打 12333，或到工作过的地方的窗口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paying every month, you reach the minimum in %1.</source>
        <translation>每月都缴的话，%1缴满最低年限。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OverviewSection</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Enrols in</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>参保途径</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>缴费方式</translation>
    </message>
    <message>
        <source>For the clerk: a phone or scanner reads the answers from this code, in the order of the enrolment sheet, with the number of the document.</source>
        <translation>供窗口使用：手机或扫码枪扫描此码，即可按登记单顺序读出答案，含证件号码。</translation>
    </message>
    <message>
        <source>For the clerk: a phone or scanner reads the answers from this code, in the order of the enrolment sheet. The number of the document is not in it.</source>
        <translation>供窗口使用：手机或扫码枪扫描此码，即可按登记单顺序读出答案，不含证件号码。</translation>
    </message>
    <message>
        <source>Enrolment at a glance</source>
        <translation>参保一览</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OwnBaseSlider</name>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PackDialog</name>
    <message>
        <source>New edition</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Install this edition</source>
        <translation>安装这个版本</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 was not installed</source>
        <translation>%1 未安装</translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1。没有做任何改动。</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <comment>number, date</comment>
        <translation>费率版本 %1（%2）</translation>
    </message>
    <message>
        <source>The file is sound: signature, rules and its own worked examples. Signed by %1</source>
        <translation>文件核验无误：签名、规则和自带算例。签名：%1</translation>
    </message>
    <message>
        <source>%1 is being checked</source>
        <translation>正在核验 %1</translation>
    </message>
    <message>
        <source>Signature, rules and worked examples. Nothing is installed before you say so.</source>
        <translation>核验签名、规则和算例。未经您确认不会安装。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaperDialog</name>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Which papers do you need?</source>
        <translation>需要哪些材料？</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>自己留存</translation>
    </message>
    <message>
        <source>Document and card numbers are masked</source>
        <translation>证件号和卡号部分隐去</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>交给窗口</translation>
    </message>
    <message>
        <source>Document and card numbers in full</source>
        <translation>证件号和卡号完整列出</translation>
    </message>
    <message>
        <source>For a company</source>
        <translation>交给公司</translation>
    </message>
    <message>
        <source>Without bank, telephone, address and pension; of the document the last four characters</source>
        <translation>不含银行、电话、地址和养老金；证件号只留末四位</translation>
    </message>
    <message>
        <source>Chinese with English beneath</source>
        <translation>中文下附英文</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Show document and card numbers in full</source>
        <translation>完整显示证件号和卡号</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The web page is for screen readers and phones; it holds no pictures.</source>
        <translation>所有内容都只在这台电脑上。网页供读屏软件和手机阅读，不含图片。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>保存网页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything for the counter, from the overview to the calendar</source>
        <translation>窗口所需的全部材料，从一览到扣款日历</translation>
    </message>
    <message>
        <source>Summary: all answers and figures on a few pages</source>
        <translation>摘要：全部答案和金额，共几页</translation>
    </message>
    <message>
        <source>Calculation: how every figure came about, line by line</source>
        <translation>计算附页：每个数字怎么得来，逐行列出</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaperMask</name>
    <message>
        <source>Own copy</source>
        <translation>自存</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>经办窗口留存</translation>
    </message>
    <message>
        <source>Copy for the company</source>
        <translation>公司留存</translation>
    </message>
    <message>
        <source>not on this copy</source>
        <translation>此份不列出</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaperParts</name>
    <message>
        <source>Canbao enrolment summary, %1</source>
        <translation>参保登记摘要，%1</translation>
    </message>
    <message>
        <source>SAMPLE – invented person</source>
        <translation>示例：虚构人物</translation>
    </message>
    <message>
        <source>Not an official decision  |  %1  |  reference data %2 of %3  |  Canbao %4</source>
        <translation>非官方核定结果  |  %1  |  数据版本%2（%3）  |  参保%4</translation>
    </message>
    <message>
        <source>Reprint %1, %2</source>
        <translation>第%1次重印，%2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Canbao calculation annex, %1</source>
        <translation>参保计算附页，%1</translation>
    </message>
    <message>
        <source>Enrolment summary</source>
        <translation>参保登记摘要</translation>
    </message>
    <message>
        <source>Canbao papers for the counter, %1</source>
        <translation>参保材料 %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印于%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaperVariant</name>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>计算附页</translation>
    </message>
    <message>
        <source>all papers for the counter</source>
        <translation>窗口全套材料</translation>
    </message>
    <message>
        <source>own copy</source>
        <translation>自存</translation>
    </message>
    <message>
        <source>copy for the office</source>
        <translation>经办窗口留存</translation>
    </message>
    <message>
        <source>copy for a company</source>
        <translation>交单位</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>in Chinese with English</source>
        <translation>中英对照</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>numbers in full</source>
        <translation>号码完整显示</translation>
    </message>
    <message>
        <source>which paper was not noted</source>
        <translation>未记录是哪份材料</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the properties of a paper</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>显示输入内容：%1</translation>
    </message>
    <message>
        <source>Hide what is typed: %1</source>
        <translation>隐藏输入内容：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PassphraseOffer</name>
    <message>
        <source>A passphrase protects what you saved if this computer is lost, and a printed recovery sheet opens it if the passphrase is.</source>
        <translation>设置口令后，电脑丢失也能保护已存内容；打印的恢复单可在忘记口令时打开。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Do not offer again</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaymentDialog</name>
    <message>
        <source>Payment diary</source>
        <translation>缴费登记</translation>
    </message>
    <message>
        <source>Payments under %1</source>
        <translation>%1 的缴费登记</translation>
    </message>
    <message>
        <source>Noted by you. Whether the bureau has credited a payment, only the bureau can say.</source>
        <translation>由您自己登记。是否到账，以经办机构为准。</translation>
    </message>
    <message>
        <source>Note a payment</source>
        <translation>登记一笔缴费</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Save its receipt…</source>
        <translation>导出票据…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Months of the plan</source>
        <translation>计划中的月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>To pay, as saved</source>
        <translation>应缴（保存时）</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a receipt</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaymentForm</name>
    <message>
        <source>From month, such as 2026-07</source>
        <translation>起始月份，例如2026-07</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Amount paid, in yuan</source>
        <translation>实缴金额（元）</translation>
    </message>
    <message>
        <source>Paid on, such as 2026-07-12</source>
        <translation>缴费日期，例如2026-07-12</translation>
    </message>
    <message>
        <source>Number of the receipt, if there is one</source>
        <translation>票据号码（没有可不填）</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>选择票据…</translation>
    </message>
    <message>
        <source>Choose a picture or PDF of the receipt</source>
        <translation>选择票据图片或 PDF</translation>
    </message>
    <message>
        <source>No picture or PDF of the receipt</source>
        <translation>未选票据图片或 PDF</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaymentSection</name>
    <message>
        <source>Way to pay</source>
        <translation>缴费方式</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>缴费周期</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>扣款卡号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>扣款授权</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>扣款次数</translation>
    </message>
    <message>
        <source>Each, yuan</source>
        <translation>每次金额（元）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>one part is not known and comes on top</source>
        <translation>另有一部分金额未知，须另加</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>办理类型</translation>
    </message>
    <message>
        <source>Card you have</source>
        <translation>现有卡号</translation>
    </message>
    <message>
        <source>Issuing bank</source>
        <translation>发卡银行</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>领卡方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费安排</translation>
    </message>
    <message>
        <source>Social-security card</source>
        <translation>社会保障卡</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaymentWords</name>
    <message>
        <source>No payment noted yet.</source>
        <translation>尚未登记缴费。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) noted, %2 together.</source>
        <translation>
            <numerusform>%n 个月中已登记 %1 个月，共 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) the debit is past and no payment is noted.</source>
        <translation>
            <numerusform>有 %n 个月扣款时间已过，尚未登记缴费。</numerusform>
        </translation>
    </message>
    <message>
        <source>no payment noted</source>
        <translation>未登记缴费</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>payment, months</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between payments</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, what it rests on</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PersonPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As shown on the document.</source>
        <translation>与证件上一致。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Year, month, day, for example 1985-03-09.</source>
        <translation>年、月、日，例如1985-03-09。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>At what age would you have retired before the reform of 2025?</source>
        <translation>按2025年改革以前的规定，您应在多少岁退休？</translation>
    </message>
    <message>
        <source>For women who insure themselves 55 is usual; some regions go by 50.</source>
        <translation>女性灵活就业人员一般为55周岁，有些地区为50周岁。</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>The bureau and the bank send their messages there.</source>
        <translation>经办机构和银行的通知会发到这个号码。</translation>
    </message>
    <message>
        <source>Your personal details</source>
        <translation>您的个人信息</translation>
    </message>
    <message>
        <source>Birth date and sex are taken from your number. Compare them with the document.</source>
        <translation>出生日期和性别取自证件号码，请与证件核对。</translation>
    </message>
    <message>
        <source>The name must be the one on the document, or the bureau sends the papers back. Your date of birth decides when you may retire and how many months you need until then.</source>
        <translation>姓名须与证件一致，否则材料会被退回。出生日期决定您何时可以退休、到那时需要缴满多少个月。</translation>
    </message>
    <message>
        <source>Retirement before the reform</source>
        <translation>改革前的退休年龄</translation>
    </message>
    <message>
        <source>Not known, counted as 55</source>
        <translation>不清楚，按55周岁计算</translation>
    </message>
    <message>
        <source>At 55</source>
        <translation>55周岁</translation>
    </message>
    <message>
        <source>The usual age for women who insure themselves</source>
        <translation>女性灵活就业人员一般为此年龄</translation>
    </message>
    <message>
        <source>At 50</source>
        <translation>50周岁</translation>
    </message>
    <message>
        <source>Women workers in a company; some regions use it here too</source>
        <translation>单位女工人；有些地区对灵活就业人员也适用</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Canbao counts with 55; the bureau decides</source>
        <translation>先按55周岁计算，以经办机构核定为准</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>什么情况下可以：%1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>向谁咨询：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PersonSection</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Retirement category</source>
        <translation>退休年龄类别</translation>
    </message>
    <message>
        <source>Earliest retirement</source>
        <translation>最早可退休时间</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>从事工作</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Enrols in</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>参保方式</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>能否参保</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户口所在地</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Place and way</source>
        <translation>参保地与方式</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PhotoBench</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Move and enlarge the picture until the head fills about two thirds of the frame, then put the lines on hair, eyes, chin and cheeks: with the mouse or with the arrow keys (Shift: 10 pixels).</source>
        <translation>移动、缩放图片，使头部约占框高的三分之二，再把各条线对准头顶、双眼、下巴和脸颊。可用鼠标拖动，也可用方向键移动（按住Shift每次10像素）。</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the picture in the frame</source>
        <translation>图片在框内的大小</translation>
    </message>
    <message>
        <source>The finished photo</source>
        <translation>制作好的照片</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PhotoChooser</name>
    <message>
        <source>Choose another file …</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a JPEG or PNG file here, or choose one.</source>
        <translation>将JPEG或PNG文件拖到这里，或选择文件。</translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PhotoPage</name>
    <message>
        <source>Which photo goes on the card?</source>
        <translation>社保卡上用哪张照片？</translation>
    </message>
    <message>
        <source>Canbao brings it to the right size and shows how it measures up. Or have it taken at the window.</source>
        <translation>本软件会把照片裁成规定尺寸，并逐项显示是否合格。也可以到窗口现场拍照。</translation>
    </message>
    <message>
        <source>The card shows your face. A photo that does not meet the requirement is sent back, and the card with it. The picture stays on this computer: Canbao keeps the finished photo with your answers, neither the original nor its name.</source>
        <translation>社保卡上印有您的照片。照片不符合要求会被退回，制卡也会随之延误。照片只留在本机：本软件仅将制作好的照片与您填写的内容一并保存，不保存原图，也不保存文件名。</translation>
    </message>
    <message>
        <source>Will be taken at the window</source>
        <translation>到窗口现场拍照</translation>
    </message>
    <message>
        <source>Chosen, %1 × %2</source>
        <translation>已选择，%1×%2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Requirement: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>社保卡照片</translation>
    </message>
    <message>
        <source>I have a photo</source>
        <translation>我有照片</translation>
    </message>
    <message>
        <source>A JPEG or PNG file, white background.</source>
        <translation>JPEG或PNG文件，白色背景。</translation>
    </message>
    <message>
        <source>It will be taken at the window</source>
        <translation>到窗口现场拍照</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>此处无需操作。</translation>
    </message>
    <message>
        <source>The lines lie on hair, eyes, chin and cheeks</source>
        <translation>各条线已对准头顶、双眼、下巴和脸颊</translation>
    </message>
    <message>
        <source>Canbao does not look for faces: it measures where the lines lie.</source>
        <translation>本软件不识别人脸，只按线的位置测量。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PhotoView</name>
    <message>
        <source>Picture behind the frame of the photo</source>
        <translation>取景框内的图片</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, with Shift ten pixels at a time; plus and minus change its size.</source>
        <translation>方向键移动图片，按住Shift每次移动10像素；按加号、减号改变大小。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlacePage</name>
    <message>
        <source>Where do you want to enrol?</source>
        <translation>您想在哪里参保？</translation>
    </message>
    <message>
        <source>Do you really work for this company?</source>
        <translation>您确实在这家单位工作吗？</translation>
    </message>
    <message>
        <source>What does the company charge you a month?</source>
        <translation>单位每月向您收多少代理服务费？</translation>
    </message>
    <message>
        <source>Leave it empty when it charges nothing. The figure is marked as coming from you.</source>
        <translation>不收费可不填。这个数字会注明由您提供。</translation>
    </message>
    <message>
        <source>Three ways to enrol</source>
        <translation>三种参保方式</translation>
    </message>
    <message>
        <source>The place decides what you pay, by which wage your pension is counted, and where the cost of care is paid back.</source>
        <translation>参保地决定您缴多少、养老金按哪里的工资计算、看病在哪里报销。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where to enrol</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Real employment relationship</source>
        <translation>真实劳动关系</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Company fee a month</source>
        <translation>每月代理服务费</translation>
    </message>
    <message>
        <source>%1 (from you)</source>
        <translation>%1（您填写）</translation>
    </message>
    <message>
        <source>Ask before you go</source>
        <translation>办理前先问清楚</translation>
    </message>
    <message>
        <source>A real employment relationship exists</source>
        <translation>存在真实劳动关系</translation>
    </message>
    <message>
        <source>I work for this company and have a contract with it</source>
        <translation>我在这家单位工作，并与它订有合同</translation>
    </message>
    <message>
        <source>What is your monthly wage there, before deductions?</source>
        <translation>您在该单位的月工资（税前）是多少？</translation>
    </message>
    <message>
        <source>Leave it empty when you do not know it: then the lowest base is counted. The figure is marked as coming from you.</source>
        <translation>不清楚可不填，将按最低基数计算。此数标注为本人填写。</translation>
    </message>
    <message>
        <source>The same questions for each way, and how sure each answer is.</source>
        <translation>每种方式回答同样的问题，并说明把握有多大。</translation>
    </message>
    <message>
        <source>Wage a month</source>
        <translation>月工资</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简要建议</translation>
    </message>
    <message>
        <source>Where the pension would be drawn</source>
        <translation>养老金在哪里领取</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and words of a time of paying</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlanComparison</name>
    <message>
        <source>Set this aside to compare (C)</source>
        <translation>留作比较（C 键）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>缴费档次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起缴月份</translation>
    </message>
    <message>
        <source>Pension from</source>
        <translation>开始领取</translation>
    </message>
    <message>
        <source>A month now</source>
        <translation>现在每月</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>十二个月</translation>
    </message>
    <message>
        <source>Pension a month, in today&apos;s yuan</source>
        <translation>每月养老金（按今天的币值）</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>合计缴费</translation>
    </message>
    <message>
        <source>Paid back at</source>
        <translation>回本年龄</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the comparison: %1</source>
        <translation>从比较中移除：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlanQuestions</name>
    <message>
        <source>%1, in per cent</source>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>%1 unless you enter another; from %2 to %3. Source: %4.</source>
        <translation>不填按 %1 计算；可填 %2 至 %3。来源：%4。</translation>
    </message>
    <message>
        <source>From which month do you want the pension?</source>
        <translation>您想从哪个月开始领取养老金？</translation>
    </message>
    <message>
        <source>Such as 2044-03. Empty: the statutory month; up to three years earlier with enough months.</source>
        <translation>例如 2044-03。不填按法定退休月份；月数足够的，最多可提前三年。</translation>
    </message>
    <message>
        <source>How many months do you want to pay?</source>
        <translation>您打算再缴多少个月？</translation>
    </message>
    <message>
        <source>Empty: every month until the pension begins.</source>
        <translation>不填按缴到领取养老金为止计算。</translation>
    </message>
    <message>
        <source>Average index so far</source>
        <translation>以往平均缴费指数</translation>
    </message>
    <message>
        <source>Such as 0.75; it stands in the contribution record. Empty: the lowest base.</source>
        <translation>例如 0.75，见缴费记录。不填按最低基数计算。</translation>
    </message>
    <message>
        <source>Balance of your account, in yuan</source>
        <translation>个人账户现有余额（元）</translation>
    </message>
    <message>
        <source>From the record, the app or 12333. Empty: worked out from months and index.</source>
        <translation>见缴费记录、社保 App，或问 12333。不填按月数和指数推算。</translation>
    </message>
    <message>
        <source>Paid so far out of your own pocket, in yuan</source>
        <translation>以往自己缴费合计（元）</translation>
    </message>
    <message>
        <source>Empty: worked out from months and index.</source>
        <translation>不填按月数和指数推算。</translation>
    </message>
    <message>
        <source>Benefit base of this year, in yuan a month</source>
        <translation>本年度计发基数（元/月）</translation>
    </message>
    <message>
        <source>Published by the province. Empty: the reference wage stands in for it.</source>
        <translation>由省里公布。不填用缴费工资标准代替。</translation>
    </message>
    <message>
        <source>How do you see the years to come?</source>
        <translation>您怎么看今后的增长？</translation>
    </message>
    <message>
        <source>%1, to be moved</source>
        <translation>%1（滑块）</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlanResult</name>
    <message numerus="yes">
        <source>%1 (%n month(s) of pension)</source>
        <translation>
            <numerusform>%1（领取 %n 个月）</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>按假设推算</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1: %2 a month (%3)</source>
        <extracomment>months, premium, how sure it is</extracomment>
        <translation>%1：每月 %2（%3）</translation>
    </message>
    <message>
        <source>What it is estimated to bring</source>
        <translation>预计能领多少</translation>
    </message>
    <message>
        <source>Choose a grade above: then its estimate stands here.</source>
        <translation>请先在上面选择缴费档次，这里就会显示估算。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on, at %2: %n month(s) paid by then</source>
        <translation>
            <numerusform>从%1起领取，届时%2，累计缴费 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 so far, %2 to come; at least %3 are needed).</source>
        <translation>（已缴 %1 个月，还要缴 %2 个月；最低需要 %3 个月）。</translation>
    </message>
    <message>
        <source>Pension a month, when it begins</source>
        <translation>开始领取时的月养老金</translation>
    </message>
    <message>
        <source>The same in today&apos;s yuan</source>
        <translation>折合今天的币值</translation>
    </message>
    <message>
        <source>Paid in all until then</source>
        <translation>到时合计缴费</translation>
    </message>
    <message>
        <source>Paid back at</source>
        <translation>回本年龄</translation>
    </message>
    <message>
        <source>Against the grade below it: %1 more in all, for %2 more a month in today&apos;s yuan.</source>
        <translation>与低一档相比：合计多缴 %1，每月多领 %2（按今天的币值）。</translation>
    </message>
    <message>
        <source>Too few months at the statutory retirement month: what one can do</source>
        <translation>到法定退休月份时月数不够，可以这样办</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月缴费</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>估算所用的假设</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>未包括的内容</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlanSection</name>
    <message>
        <source>Change what the estimate assumes</source>
        <translation>更改估算的假设</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>用图表显示</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrintLogDialog</name>
    <message>
        <source>Prints of %1</source>
        <translation>%1 的打印记录</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, time</comment>
        <translation>第%1次：%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrintWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>which paper; where to</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>The pages as they are kept</source>
        <translation>按存档页面原样输出</translation>
    </message>
    <message>
        <source>Composed anew from the saved figures</source>
        <translation>按保存的数额重新生成</translation>
    </message>
    <message>
        <source>on a printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>as a web page</source>
        <translation>网页文件</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>尚未打印。</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s), last on %1: %2.</source>
        <translation>
            <numerusform>已打印 %n 次，最近一次在%1：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrivacyDialog</name>
    <message>
        <source>The passphrase is set. Nobody can open the saved applications without it or the recovery sheet, so print the sheet and keep it safe.</source>
        <translation>口令已设置。没有口令或恢复单，谁也打不开已存的申请，请打印恢复单并妥善保管。</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>取消口令？</translation>
    </message>
    <message>
        <source>Whoever uses this account on this computer can then open the saved applications.</source>
        <translation>取消后，使用本电脑此账户的人都能打开已存的申请。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>口令已取消。</translation>
    </message>
    <message>
        <source>Print a new recovery sheet?</source>
        <translation>打印新的恢复单？</translation>
    </message>
    <message>
        <source>The code of the earlier sheet no longer works then. Destroy that sheet.</source>
        <translation>旧恢复单上的代码将失效，请销毁旧单。</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>打印新单</translation>
    </message>
    <message>
        <source>Keep the earlier one</source>
        <translation>保留旧单</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. The code is kept nowhere else.</source>
        <translation>恢复单已送往打印机。代码不保存在任何其他地方。</translation>
    </message>
    <message>
        <source>The sheet was not printed, and no earlier sheet works any more – print it again</source>
        <translation>恢复单未能打印，旧单也已失效，请重新打印</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>已备份并回读核对：%1</translation>
    </message>
    <message>
        <source>Privacy and backups</source>
        <translation>隐私与备份</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and pictures are encrypted. Region, grade, amounts, dates and status stay readable in the file. A harmful program that runs in your account is not kept out by any of this.</source>
        <translation>姓名、号码、地址和照片已加密。地区、档次、金额、日期和状态在文件中仍可读。以上都挡不住在您账户中运行的恶意程序。</translation>
    </message>
    <message>
        <source>New passphrase, at least 8 characters</source>
        <translation>新口令，至少8个字符</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Lock when nothing was typed or clicked for</source>
        <translation>无操作多久后锁定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation>打印恢复单…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Without a passphrase a backup opens only where these applications open. For another computer, give it a passphrase of its own.</source>
        <translation>不设口令的备份只能在能打开这些申请的地方打开。要用于其他电脑，请为备份单独设口令。</translation>
    </message>
    <message>
        <source>Passphrase of the backup (optional)</source>
        <translation>备份的口令（可不填）</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is saved yet. What you save will be encrypted.</source>
        <translation>还没有保存内容。保存的内容会加密。</translation>
    </message>
    <message>
        <source>Protected by file permissions only – set a passphrase. The key lies in a file that only your account may read: whoever has this disk, or an administrator of this computer, can read your saved applications.</source>
        <translation>目前仅靠文件权限保护，建议设置口令。密钥放在只有您账户可读的文件里：拿到这块硬盘的人或本电脑的管理员都能读取已存的申请。</translation>
    </message>
    <message>
        <source>Protected by the key store of this desktop: the saved applications open while you are logged in, and not from a copied file or a stolen disk.</source>
        <translation>由本桌面的密钥库保护：您登录时可打开，仅凭拷走的文件或失窃的硬盘打不开。</translation>
    </message>
    <message>
        <source>Protected by your passphrase: the saved applications open with it or with the code of the recovery sheet, and with nothing else.</source>
        <translation>由您的口令保护：只有口令或恢复单上的代码能打开已存的申请。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>A sheet was made. Its code opens the saved applications when the passphrase or the key store is lost.</source>
        <translation>已制作恢复单。口令或密钥库丢失时，可用其代码打开已存的申请。</translation>
    </message>
    <message>
        <source>One page with a code that opens the saved applications when the passphrase or the key store is lost. There is no other way back.</source>
        <translation>一页纸，上面的代码可在口令或密钥库丢失时打开已存的申请。除此之外没有别的办法。</translation>
    </message>
    <message>
        <source>A backup is made on every day on which something changes. There is none yet.</source>
        <translation>有改动的日子每天自动备份。目前还没有备份。</translation>
    </message>
    <message>
        <source>A backup is made on every day on which something changes. The latest is of %1.</source>
        <translation>有改动的日子每天自动备份。最近一次：%1。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrivateNumberEdit</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <translation>显示号码：%1</translation>
    </message>
    <message>
        <source>Hide the number: %1</source>
        <translation>隐藏号码：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RateBrowser</name>
    <message>
        <source>Enter a day such as 2026-07-15, or a month such as 2026-07</source>
        <translation>请输入日期（如2026-07-15）或月份（如2026-07）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, insurance, state</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Rates and rules of all places</source>
        <translation>各地费率与规定</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Compare with the day</source>
        <translation>对比日期</translation>
    </message>
    <message>
        <source>or with the place</source>
        <translation>或对比地区</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>What is shown of the place</source>
        <translation>查看本地区的内容</translation>
    </message>
    <message>
        <source>Rates and limits</source>
        <translation>费率与上下限</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>参保条件</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>经办机构</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年变化</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国概览</translation>
    </message>
    <message>
        <source>Enter from a notice</source>
        <translation>按通知录入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RateChangesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, what it rests on</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1 / %2 份</translation>
    </message>
    <message>
        <source>What today&apos;s rates change</source>
        <translation>今天的费率带来的变化</translation>
    </message>
    <message>
        <source>Each saved application with the same answers for the same months, as the rates are known today. Nothing saved is altered.</source>
        <translation>每份已存的申请，按同样的填写内容、同样的月份，用今天掌握的费率重算。已存的内容不会改动。</translation>
    </message>
    <message>
        <source>Show what is different</source>
        <translation>查看不同之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>With today&apos;s rates</source>
        <translation>按今天的费率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚未填写姓名</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>in the column of the references</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>Drafts have no figures of their own: they are compared with edition %1, which counted before.</source>
        <translation>草稿本身不含数字，这里与此前使用的数据版本 %1 相比。</translation>
    </message>
    <message>
        <source>Together, before</source>
        <translation>合计（此前）</translation>
    </message>
    <message>
        <source>Edition before</source>
        <translation>此前的数据版本</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RateSection</name>
    <message>
        <source>from %1 on</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1止</translation>
    </message>
    <message>
        <source>months not known</source>
        <translation>适用月份未知</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
    <message>
        <source>%1 of the base, of it %2 to your account</source>
        <translation>缴费基数的%1，其中%2计入个人账户</translation>
    </message>
    <message>
        <source>%1 of the base</source>
        <translation>缴费基数的%1</translation>
    </message>
    <message>
        <source>rate not known</source>
        <translation>费率未知</translation>
    </message>
    <message>
        <source>and %1 of the base on top</source>
        <translation>，另加缴费基数的%1</translation>
    </message>
    <message>
        <source>and %1 a month on top</source>
        <translation>，另加每月%1</translation>
    </message>
    <message>
        <source>base from %1 to %2 yuan</source>
        <translation>缴费基数%1至%2元</translation>
    </message>
    <message>
        <source>Insurance and months</source>
        <translation>险种与适用月份</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Source, number, date, trust</source>
        <translation>来源、文号、日期与可信程度</translation>
    </message>
    <message>
        <source>Figures and months</source>
        <translation>数据与期限</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数据来源</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RatesOutput</name>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the sheet of this place</source>
        <translation>保存本地区资料单</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Printing stopped. Try another printer or save a PDF.</source>
        <translation>打印中断。请换一台打印机，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RecoverySheet</name>
    <message>
        <source>Canbao</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>This code opens the saved applications of this computer when the passphrase is forgotten or the key store of the desktop is lost.</source>
        <translation>忘记口令或桌面密钥库丢失时，用此代码可打开本电脑上已存的申请。</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Open Canbao and choose &quot;Saved applications&quot;.</source>
        <translation>打开参保，选择“已存的申请”。</translation>
    </message>
    <message>
        <source>Type the code in place of the passphrase. Gaps and capital letters do not matter.</source>
        <translation>在口令处输入代码，空格和大小写不影响。</translation>
    </message>
    <message>
        <source>Set a new passphrase under View, &quot;Privacy and backups&quot;.</source>
        <translation>在“显示”菜单的“隐私与备份”中设置新口令。</translation>
    </message>
    <message>
        <source>Keep this sheet as you keep money</source>
        <translation>请像保管现金一样保管此单</translation>
    </message>
    <message>
        <source>Whoever has it and a copy of the file can read everything in it. Canbao keeps the code nowhere: it cannot be printed a second time. A newer sheet makes this one worthless.</source>
        <translation>持有此单和文件副本的人可读取全部内容。参保不保存代码，无法再次打印。制作新单后本单作废。</translation>
    </message>
    <message>
        <source>Canbao recovery sheet</source>
        <translation>参保恢复单</translation>
    </message>
    <message>
        <source>Canbao %1</source>
        <translation>参保 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ReferenceMenu</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Rates of all places…</source>
        <translation>各地费率…</translation>
    </message>
    <message>
        <source>Laws and notices…</source>
        <translation>法规与通知…</translation>
    </message>
    <message>
        <source>Editions of the rates…</source>
        <translation>费率版本…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RegionEdit</name>
    <message>
        <source>Name, pinyin, first letters or code</source>
        <translation>地名、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的地区</translation>
    </message>
    <message>
        <source>No place matches. Try the district&apos;s name, its pinyin (chaoyang) or first letters (cyq).</source>
        <translation>没有找到。可试试区县名、拼音（chaoyang）或首字母（cyq）。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RegionPaper</name>
    <message>
        <source>Rates and rules</source>
        <translation>费率与规定</translation>
    </message>
    <message>
        <source>As on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Newer figures of the pension are not in this edition. Ask 12333 before you rely on these.</source>
        <translation>本版尚无养老保险的新标准，请先咨询12333再作参考。</translation>
    </message>
    <message>
        <source>Rates and rules: %1</source>
        <translation>费率与规定：%1</translation>
    </message>
    <message>
        <source>Canbao %1, rates of edition %2. Not an official decision.</source>
        <translation>参保 %1，费率%2版。非官方决定。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RegionTree</name>
    <message>
        <source>Find a place</source>
        <translation>查找地区</translation>
    </message>
    <message>
        <source>Places of the country</source>
        <translation>全国地区</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ResidencePage</name>
    <message>
        <source>Do you live where your hukou is?</source>
        <translation>您住在户口所在地吗？</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>您住在哪里？</translation>
    </message>
    <message>
        <source>Type Chinese, pinyin, initials or the six-digit code.</source>
        <translation>可输入汉字、拼音、拼音首字母或六位代码。</translation>
    </message>
    <message>
        <source>Do you have a residence permit there?</source>
        <translation>您有当地的居住证吗？</translation>
    </message>
    <message>
        <source>Some regions ask people from elsewhere for it.</source>
        <translation>有些地区要求外地户口人员提供。</translation>
    </message>
    <message>
        <source>What kind of work do you do?</source>
        <translation>您从事哪种工作？</translation>
    </message>
    <message>
        <source>Where do you live and work?</source>
        <translation>您在哪里居住和工作？</translation>
    </message>
    <message>
        <source>Some regions also enrol people whose hukou is elsewhere. Where you live decides which of them comes into question.</source>
        <translation>有些地区也受理外地户口人员参保。住在哪里，决定可以考虑哪个地区。</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Same place as the hukou</source>
        <translation>与户口所在地相同</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>就业形式</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>In the same district or county</source>
        <translation>在同一区县</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>Select the kind of work</source>
        <translation>请选择就业形式</translation>
    </message>
    <message>
        <source>When does the permit end? (optional)</source>
        <translation>居住证何时到期？（可不填）</translation>
    </message>
    <message>
        <source>Year, month, day, for example 2027-05-20.</source>
        <translation>年月日，例如 2027-05-20。</translation>
    </message>
    <message>
        <source>Platform or shop (optional)</source>
        <translation>平台或店铺（可不填）</translation>
    </message>
    <message>
        <source>Where you are registered for work, such as a delivery platform or your shop.</source>
        <translation>您注册接单的平台，或登记的店铺名称。</translation>
    </message>
    <message>
        <source>Permit ends on</source>
        <translation>居住证到期</translation>
    </message>
    <message>
        <source>Platform or shop</source>
        <translation>平台或店铺</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RestoreDialog</name>
    <message>
        <source>Select a backup</source>
        <translation>请选择备份</translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is whole and holds %n applications. It takes the place of what is there now; that is kept beside it.</source>
        <translation>
            <numerusform>备份%1完好，含%n份申请。恢复后将替换现有内容，现有内容会保留在旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这份备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不作改动</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is read and checked as a whole before anything is replaced.</source>
        <translation>替换之前会先完整读取并检查备份。</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>本电脑上的备份</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code, if the backup needs one</source>
        <translation>口令或恢复代码（备份需要时填写）</translation>
    </message>
    <message>
        <source>Check and restore…</source>
        <translation>检查并恢复…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RetirementCard</name>
    <message>
        <source>Your retirement under the reform</source>
        <translation>按新规定您的退休时间</translation>
    </message>
    <message>
        <source>Statutory month</source>
        <translation>法定退休月份</translation>
    </message>
    <message>
        <source>Your age then</source>
        <translation>届时年龄</translation>
    </message>
    <message>
        <source>Earliest month, if you have the years</source>
        <translation>年限已够时，最早可在</translation>
    </message>
    <message>
        <source>Needed by then</source>
        <translation>届时须缴满</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>%1周岁</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RouteRowView</name>
    <message>
        <source>Open the text of %1</source>
        <translation>打开《%1》要点</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SchedulePage</name>
    <message>
        <source>This month or one of the next eleven. Months that have passed cannot be paid afterwards.</source>
        <translation>本月或今后十一个月中的一个月。已过去的月份不能补缴。</translation>
    </message>
    <message>
        <source>How often and from when will you pay?</source>
        <translation>您多久缴一次，从哪个月开始？</translation>
    </message>
    <message>
        <source>You see below what will be due in the first twelve months.</source>
        <translation>下方列出前十二个月的应缴金额。</translation>
    </message>
    <message>
        <source>Months that have passed cannot be paid afterwards to gain years, so the first month is this one or a later one. A payment that fails can cost a month and interrupt medical insurance.</source>
        <translation>已过去的月份不能事后补缴来增加年限，所以起缴月份只能是本月或以后。扣款失败可能少算一个月，并影响医疗保险待遇。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>缴费周期</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起缴月份</translation>
    </message>
    <message>
        <source>Whether other rhythms are possible in this region is not known. Ask 12333 if you would rather pay by the quarter or the year.</source>
        <translation>尚不清楚本地能否按其他周期缴费。如想按季或按年缴费，请拨打12333询问。</translation>
    </message>
    <message>
        <source>Select a month</source>
        <translation>请选择月份</translation>
    </message>
    <message>
        <source>Rates change in %1</source>
        <translation>%1起费率有变</translation>
    </message>
    <message>
        <source>Twelve months together: %1</source>
        <translation>十二个月合计：%1</translation>
    </message>
    <message>
        <source>How often do you want to pay?</source>
        <translation>缴费周期</translation>
    </message>
    <message>
        <source>What will be due</source>
        <translation>应缴明细</translation>
    </message>
    <message>
        <source>By the rates in force.</source>
        <translation>按现行费率计算。</translation>
    </message>
    <message>
        <source>Of what is known. The office may ask for more when new rates are published.</source>
        <translation>按已知费率计算。新费率公布后，实际应缴可能更多。</translation>
    </message>
    <message>
        <source>New rates from %1 are not known yet</source>
        <translation>%1起的新费率尚未公布</translation>
    </message>
    <message>
        <source>By figures that were entered by hand from a notice.</source>
        <translation>按根据通知手工录入的数据计算。</translation>
    </message>
    <message>
        <source>Twelve months together</source>
        <translation>十二个月合计</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SheetView</name>
    <message>
        <source>What is known of the selected row</source>
        <translation>所选行的详细信息</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SidePanel</name>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>目前的费用</translation>
    </message>
    <message>
        <source>Shown as soon as place and grade are chosen.</source>
        <translation>选好参保地和档次后显示。</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n months</source>
        <translation>
            <numerusform>前 %n 个月共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is known is counted: the true charge is higher.</source>
        <translation>只计入了已知的部分，实际费用会更高。</translation>
    </message>
    <message>
        <source>What to know here</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>为什么要问</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>有关规定</translation>
    </message>
    <message>
        <source>Rates: edition %1 of %2</source>
        <translation>费率数据：%1 版（%2）</translation>
    </message>
    <message>
        <source>Open the text of %1</source>
        <translation>打开《%1》要点</translation>
    </message>
    <message>
        <source>Not known: this edition has no rates for it.</source>
        <translation>未知：本版费率数据没有收录。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SourceDialog</name>
    <message>
        <source>Read in the official document itself.</source>
        <translation>读自官方文件原文。</translation>
    </message>
    <message>
        <source>Known from what others report of it: check before you rely on it.</source>
        <translation>只见于他人转述，使用前请核对原文。</translation>
    </message>
    <message>
        <source>Does not stand in it: worked out from it by a stated rule.</source>
        <translation>文件中没有直接写明，是按所列规则推算的。</translation>
    </message>
    <message>
        <source>Other sources say something else: ask 12333 which one holds.</source>
        <translation>各来源说法不一，请向 12333 问清以哪个为准。</translation>
    </message>
    <message>
        <source>Entered by hand from the notice.</source>
        <translation>根据通知手工录入。</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>发布日期：%1</translation>
    </message>
    <message>
        <source>Where to read it: %1</source>
        <translation>原文地址：%1</translation>
    </message>
    <message>
        <source>Canbao keeps no text of it, only the figures and rules taken from it.</source>
        <translation>本软件不保存该文件的文本，只保存从中取用的数字和规定。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::StayList</name>
    <message>
        <source>Add a place</source>
        <translation>再加一个参保地</translation>
    </message>
</context>
<context>
    <name>canbao::ui::StayRow</name>
    <message>
        <source>Place %1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Pension relation</source>
        <translation>养老关系所在地</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>移前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>移后</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Months of pension</source>
        <translation>养老月数</translation>
    </message>
    <message>
        <source>Months of medical (optional)</source>
        <translation>医疗月数（可不填）</translation>
    </message>
    <message>
        <source>First month (optional)</source>
        <translation>起始月份（可不填）</translation>
    </message>
    <message>
        <source>%1, place</source>
        <translation>%1，参保地</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SubsidyCard</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No rule of this region was found: this is the national frame.</source>
        <translation>未查到当地规定，以下为国家层面的原则规定。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>&quot;Met. You are 47 years old&quot;: a condition&apos;s state and the fact behind it</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Amount a month, if granted: %1</source>
        <translation>如获批准，每月补贴：%1</translation>
    </message>
    <message numerus="yes">
        <source>For at most %n month(s)</source>
        <translation>
            <numerusform>最长 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Twelve months would then cost you %1.</source>
        <translation>扣除补贴后，十二个月实际负担 %1。</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>发放：%1</translation>
    </message>
    <message>
        <source>Where to apply: %1</source>
        <translation>申请地点：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SubsidyPage</name>
    <message>
        <source>Could part of it be paid back?</source>
        <translation>能否领取社保补贴？</translation>
    </message>
    <message>
        <source>Some people get a subsidy after they have paid. This check is no promise: the office decides.</source>
        <translation>部分人员缴费后可领取补贴。这里只作初步判断，并非承诺，以当地审核为准。</translation>
    </message>
    <message>
        <source>Whether a subsidy comes into question depends on facts that only you know. If you are not sure, say so.</source>
        <translation>能否申请取决于只有您自己知道的情况，拿不准就选“不清楚”。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SubsidySection</name>
    <message>
        <source>Amount a month: %1</source>
        <translation>每月金额：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Subsidies (not a promise)</source>
        <translation>社保补贴（仅供参考，并非承诺）</translation>
    </message>
    <message>
        <source>%1 (from you)</source>
        <translation>%1（本人填写）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Day you plan to go</source>
        <translation>计划前往日期</translation>
    </message>
    <message>
        <source>Where to hand in</source>
        <translation>办理窗口</translation>
    </message>
</context>
<context>
    <name>canbao::ui::TaskRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a part</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::TitleSection</name>
    <message>
        <source>Canbao</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Flexible employee, saved on %1</source>
        <translation>灵活就业人员，%1保存</translation>
    </message>
    <message>
        <source>Reference number in Canbao</source>
        <translation>本软件参考编号</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂按旧标准</translation>
    </message>
    <message>
        <source>only what is known; see below</source>
        <translation>仅含已知部分，说明见下</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首月应缴</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) together</source>
        <translation>
            <numerusform>%n个月合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Statutory retirement</source>
        <translation>法定退休时间</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of contributions needed</source>
        <translation>
            <numerusform>最低缴费年限%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>SAMPLE – invented person</source>
        <translation>示例：虚构人物</translation>
    </message>
    <message>
        <source>This person does not exist. This sheet shows how Canbao works.</source>
        <translation>此人并不存在，本页仅供了解软件的用法。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::UnlockPage</name>
    <message numerus="yes">
        <source>That passphrase or code does not open the saved applications – %n tries before a pause</source>
        <translation>
            <numerusform>口令或代码不正确，再错%n次将暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong several times. Nothing is lost: try once more in %n seconds.</source>
        <translation>
            <numerusform>已多次输错。内容没有丢失，请%n秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the passphrase, or the code of the recovery sheet</source>
        <translation>请输入口令或恢复单上的代码</translation>
    </message>
    <message>
        <source>The key store does not answer</source>
        <translation>密钥库没有响应</translation>
    </message>
    <message>
        <source>The key to your saved applications is in the key store of this desktop, and that is locked or not there. Unlock it and try once more. Nothing was changed or lost.</source>
        <translation>已存申请的密钥放在本桌面的密钥库里，而密钥库已锁定或不可用。请解锁后重试。内容没有改动，也没有丢失。</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>The file with the key to your saved applications is not in its place. Put it back and try once more, or use the code of your recovery sheet. Nothing was changed or lost.</source>
        <translation>存放密钥的文件不在原处。请放回后重试，或使用恢复单上的代码。内容没有改动，也没有丢失。</translation>
    </message>
    <message>
        <source>The saved applications are damaged</source>
        <translation>已存的申请已损坏</translation>
    </message>
    <message>
        <source>The file cannot be read rightly, so it is not opened. Restore a backup: the damaged file is kept beside it.</source>
        <translation>文件无法正确读取，因此没有打开。请恢复备份，损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Saved applications are locked</source>
        <translation>已存的申请已锁定</translation>
    </message>
    <message>
        <source>What you had on screen was kept and comes back when you unlock.</source>
        <translation>屏幕上的内容已保存，解锁后会原样恢复。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>or the code of the recovery sheet</source>
        <translation>或恢复单上的代码</translation>
    </message>
    <message>
        <source>Passphrase, or the code of the recovery sheet</source>
        <translation>口令，或恢复单上的代码</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>深浅随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Hide names in lists</source>
        <translation>列表中隐藏姓名</translation>
    </message>
    <message>
        <source>Lock, or hide private numbers</source>
        <translation>锁定，或隐藏私密号码</translation>
    </message>
    <message>
        <source>Privacy and backups…</source>
        <translation>隐私与备份…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::WhyDialog</name>
    <message>
        <source>Why %1 %2?</source>
        <extracomment>%1 is what the amount is called, %2 the amount: &quot;Why Basic pension ¥1,000.00?&quot;</extracomment>
        <translation>为什么是%1 %2？</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <extracomment>number and text of one line of a calculation</extracomment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>怎么算的？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 tells which of several amounts is meant, %2 is the question: &quot;July 2026: Why Total ¥1,432.40?&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>

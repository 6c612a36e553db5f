namespace Assistant.Planner.Interpreting;

/// <summary>Words of other languages for what a decline still repeats: who presses, with what, and on whom. Stems, folded; script without spaces is searched whole.</summary>
internal static class ForeignWords
{
    // Latin script: the beginning of a word; other scripts: any part of the text.
    private const string Measures = """
        energy=energ enerj combustib carburant kraftstoff treibstoff brennstoff strom petrol petrole erdol erdgas gasstopp gaslief gasembargo gas gaz gasoduc pipeline strom nafta minyak энерг нефт газ طاقة نفط غاز 能源 石油 天然气 天然氣 ऊर्जा गैस জ্বালানি গ্যাস توانائی تیل گیس エネルギー ガス 에너지 انرژی نفت
        finance=finan banc banqu bank banki bankalar keuangan финанс банк مالية مالي مصرف بنوك بنك 金融 银行 銀行 वित्तीय बैंक আর্থিক ব্যাংক مالی بینک 금융 은행
        trade=einfuhr ausfuhr commerc comerc comerci handels handel ticar perdagang dagang tarif arancel zoll zolle douan aduan export import торгов экспорт импорт пошлин тариф تجار رسوم صادرات 贸易 貿易 关税 關稅 出口 进口 व्यापार शुल्क বাণিজ্য শুল্ক تجارت 関税 무역 관세 handlow
        technology=techno tecnolog teknolo halbleit semicond puces технолог полупровод تكنولوج تقني 技术 技術 芯片 半导体 प्रौद्योगिकी तकनीक প্রযুক্তি ٹیکنالوجی 半導体
        arms=armes armas waffen silah senjata оружи вооруж أسلحة سلاح 武器 हथियार অস্ত্র ہتھیار
        travel=einreise ausreise visa visum visas visados vistos vize touris turis виз турист تأشير سياح 签证 旅游 वीज़ा ভিসা ویزا ビザ 観光 비자
        transport=transit grenz frontier frontera fronteir sinir perbatas hafen границ порт حدود موانئ 边境 港口 सीमा সীমান্ত سرحد
        aid=aide ayuda ajuda hilfe hilfen entwicklungshilf yardim bantuan aiut помощ مساعد 援助 सहायता সাহায্য امداد 원조
        """;

    private const string Senders = """
        USA=eeuu etats-unis abd amerik america american usa us-sanktionen estadounid estadunid estados-unidos stati-uniti сша америк eua أمريك 美国 美國 अमेरिक যুক্তরাষ্ট্র মার্কিন امریک アメリカ 米国 미국 آمریکا الولايات
        EU=ue ab eu europ avrupa eropa евросоюз евро ес أوروب 欧盟 歐盟 यूरोपीय ইউরোপীয় یورپی 欧州 유럽
        RUS=russ rusia ruso rusa rusos rusas rusya rosyj росси روسي 俄罗斯 俄 रूस রাশিয়া روس ロシア 러시아
        CHN=chine chinois china chino chinos chines cina cinese chiny китай кита الصين صيني 中国 中國 चीन চীন چین 중국
        IND=inde indien india indi भारत ভারত بھارت 印度 индия индии
        GBR=royaume-uni reino-unido grossbritan britan великобритан بريطاني 英国
        SAU=saoudi saudi саудов السعودية 沙特
        TUR=turqu turqui turkei turcia турци تركي 土耳其
        IRN=iran иран إيران 伊朗 ईरान ইরান ایران
        UN=onu uno оон الأمم 联合国 聯合國 संयुक्त
        """;

    private const string Comprehensive = "embargo blocus bloqueo bloqueio blockad blokad abluka эмбарго блокад حصار حظر 全面 禁运 封锁";

    private const string Closing = "बंद fermer ferme fermait cerrar cierra cerrara fechar fecha fechasse schliess schlosse chiude закро закры إغلاق 关闭 বন্ধ بند kapat menutup";

    private const string Targeted = "cibl gezielt selectiv selektiv dirigid адресн точечн مستهدف 定向 针对性";

    private const string Secondary = "secundari secondair sekundar ikincil secondari вторичн ثانوية 次级 次級 二级 二次 द्वितीयक গৌণ ثانوی sekunder";

    // Names the rule base does not carry in these scripts.
    private const string States = """
        JOR=الأردن IRQ=العراق SYR=سوريا LBN=لبنان EGY=مصر SAU=السعودية YEM=اليمن OMN=عمان QAT=قطر KWT=الكويت BHR=البحرين ARE=الإمارات MAR=المغرب DZA=الجزائر TUN=تونس LBY=ليبيا SDN=السودان SRB=صربيا TUR=تركيا MRT=موريتانيا
        LAO=老挝 LAO=寮國 KHM=柬埔寨 VNM=越南 MMR=缅甸 THA=泰国 MYS=马来西亚 SGP=新加坡 IDN=印度尼西亚 IDN=印尼 PHL=菲律宾 MNG=蒙古 KAZ=哈萨克斯坦 KGZ=吉尔吉斯斯坦 UZB=乌兹别克斯坦 TJK=塔吉克斯坦 NPL=尼泊尔 PAK=巴基斯坦 BGD=孟加拉 LKA=斯里兰卡
        SRB=塞尔维亚 HUN=匈牙利 CUB=古巴 VEN=委内瑞拉 IRN=伊朗 PRK=朝鲜 KOR=韩国 JPN=日本 AUS=澳大利亚 BLR=白俄罗斯 GEO=格鲁吉亚 ARM=亚美尼亚 AZE=阿塞拜疆 MDA=摩尔多瓦 UKR=乌克兰 LTU=立陶宛 ETH=埃塞俄比亚 KEN=肯尼亚 ZAF=南非 TUR=土耳其 SYR=叙利亚 IRQ=伊拉克
        NPL=नेपाल BTN=भूटान LKA=श्रीलंका PAK=पाकिस्तान BGD=बांग्लादेश MMR=म्यांमार MDV=मालदीव SRB=सर्बिया AFG=अफगानिस्तान IRN=ईरान
        BGD=বাংলাদেশ NPL=নেপাল MMR=মিয়ানমার LKA=শ্রীলঙ্কা PAK=পাকিস্তান SRB=সার্বিয়া BTN=ভুটান
        PAK=پاکستان AFG=افغانستان BGD=بنگلہ IRN=ایران SRB=سربیا NPL=نیپال LKA=سری
        SRB=セルビア VNM=ベトナム MNG=モンゴル MMR=ミャンマー KHM=カンボジア LAO=ラオス THA=タイ MYS=マレーシア SGP=シンガポール IDN=インドネシア PHL=フィリピン
        SRB=세르비아 VNM=베트남 MNG=몽골 KAZ=카자흐스탄 SRB=Σερβία CYP=Κύπρος ISR=ישראל SRB=Сербі MDA=Молдов KAZ=Қазақстан ARM=Հայաստան GEO=საქართველო ETH=ኢትዮጵያ THA=ประเทศไทย
        """;

    // Portuguese and Italian names the rule base does not carry, folded; an underscore stands for a space.
    private const string LatinStates = """
        AFG=afeganistao AZE=azerbaijao BLR=bielorrussia BEN=benim BTN=butao BWA=botsuana BFA=burquina_faso KHM=camboja CMR=camaroes TCD=chade CIV=costa_do_marfim CZE=republica_checa CZE=republica_tcheca
        CZE=tchequia DJI=djibuti ECU=equador EGY=egito GNQ=guine_equatorial ERI=eritreia ETH=etiopia FIN=finlandia GAB=gabao GUY=guiana IRN=irao IRQ=iraque IRL=irlanda KAZ=cazaquistao KEN=quenia
        KGZ=quirguistao LSO=lesoto LUX=luxemburgo MWI=malaui MDV=maldivas MUS=mauricio MUS=mauricia MAR=marrocos MMR=mianmar NLD=paises_baixos NZL=nova_zelandia MKD=macedonia_do_norte PAK=paquistao
        PRY=paraguai ROU=romenia SRB=servia SYC=seicheles SLE=serra_leoa ZAF=africa_do_sul KOR=coreia_do_sul SSD=sudao_do_sul SDN=sudao CHE=suica TJK=tajiquistao TKM=turcomenistao ARE=emirados_arabes
        URY=uruguai UZB=uzbequistao VNM=vietna VNM=vietname YEM=iemen ZWE=zimbabue COD=republica_democratica_do_congo HUN=ungheria EGY=egitto JOR=giordania MAR=marocco KAZ=kazakistan KHM=cambogia
        THA=thailandia SVK=slovacchia HRV=croazia CYP=cipro LVA=lettonia ISL=islanda NOR=norvegia SWE=svezia TCD=ciad PHL=filippine TUR=turchia UKR=ucraina MKD=macedonia_del_nord GNQ=guinea_equatoriale
        DOM=repubblica_dominicana
        """;

    /// <summary>Stems of each measure.</summary>
    public static (string Id, string[] Stems)[] ForMeasures { get; } = Table(Measures);

    /// <summary>Stems of each sender.</summary>
    public static (string Id, string[] Stems)[] ForSenders { get; } = Table(Senders);

    /// <summary>Names of states in other scripts.</summary>
    public static (string Id, string Name)[] ForStates { get; } = [.. Words(States).Select(w => w.Split('=')).Select(p => (p[0], p[1]))];

    /// <summary>Names of states in Latin script, folded.</summary>
    public static (string Id, string Name)[] ForLatinStates { get; } = [.. Words(LatinStates).Select(w => w.Split('=')).Select(p => (p[0], p[1].Replace('_', ' ')))];

    /// <summary>Stems that make measures comprehensive.</summary>
    public static string[] ForComprehensive { get; } = Words(Comprehensive);

    /// <summary>Stems for closing, which beside a border make measures comprehensive.</summary>
    public static string[] ForClosing { get; } = Words(Closing);

    /// <summary>Stems that make measures targeted.</summary>
    public static string[] ForTargeted { get; } = Words(Targeted);

    /// <summary>Stems for secondary sanctions.</summary>
    public static string[] ForSecondary { get; } = Words(Secondary);

    private static (string, string[])[] Table(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split('=')).Select(p => (p[0], Words(p[1])))];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

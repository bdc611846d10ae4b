namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>云州市, a city that does not exist: a bureau, six counties and districts, eight departments and sixty enforcement units.</summary>
internal static class DemoCity
{
    public const string Bureau = "云州市司法局";

    private static readonly string[] Counties = ["青岚区", "临溪区", "松原县", "望川县", "石桥县", "云州高新技术产业开发区"];

    // Each county has the same five, as counties do.
    private static readonly string[] CountyUnits =
    [
        "城市管理执法大队",
        "市场监管综合行政执法大队",
        "交通运输执法大队",
        "卫生健康监督所",
        "农业综合行政执法大队",
    ];

    private static readonly (string Name, string[] Units)[] Departments =
    [
        ("云州市城市管理局", ["城市管理执法支队", "市容环境卫生监察队", "燃气热力执法队", "园林绿化监察队"]),
        ("云州市市场监督管理局", ["市场监管综合执法支队", "食品安全执法队", "特种设备执法队", "价格监督检查队"]),
        ("云州市交通运输局", ["交通运输综合执法支队", "道路运输执法队", "水路运输执法队", "公路路政执法队"]),
        ("云州市生态环境局", ["生态环境执法支队", "大气污染防治执法队", "水污染防治执法队", "固体废物执法队"]),
        ("云州市农业农村局", ["农业综合执法支队", "动物卫生监督所", "渔政执法队", "种子农药执法队"]),
        ("云州市文化广电和旅游局", ["文化市场综合执法支队", "文物保护执法队", "旅游质量监督所"]),
        ("云州市应急管理局", ["应急管理执法支队", "危险化学品执法队", "矿山安全执法队", "工贸安全执法队"]),
        ("云州市卫生健康委员会", ["卫生健康监督支队", "医疗机构监督科", "公共场所卫生监督科"]),
    ];

    public static IEnumerable<(string Name, OrganizationUnitKind Kind, IReadOnlyList<string> EnforcementUnits)> Units =>
        [
            .. Counties.Select(c =>
                (c, OrganizationUnitKind.County, (IReadOnlyList<string>)[.. CountyUnits.Select(u => ShortNameOf(c) + u)])
            ),
            .. Departments.Select(d =>
                (d.Name, OrganizationUnitKind.Department, (IReadOnlyList<string>)[.. d.Units.Select(u => "云州市" + u)])
            ),
        ];

    private static string ShortNameOf(string county) => county.Length > 4 ? "云州高新区" : county;
}

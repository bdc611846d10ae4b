using System.Net;
using System.Text;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Questions.Exchange;

public sealed class QuestionImportTests : TrainingExamsTest
{
    private const string ExchangeUrl = "/api/app/question-exchange";
    private const int DryRun = 0;
    private const int AllOrNothing = 1;
    private const int GoodRows = 2;

    private const string Table = """
        题型,分类,难度,标签,题干,选项A,选项B,选项C,选项D,答案,得分要点,法律依据,解析
        单选题,测试分类,2,重点、程序,单选题干,甲,乙,丙,,B,,依据一,解析一
        多选题,测试分类,,,多选题干,甲,乙,丙,丁,"A、C,d",,依据二,解析二
        判断题,测试分类,5,,判断题干,,,,,对,,依据三,解析三
        填空题,测试分类,3,,期限____日，逾期____,,,,,三十|30；不予受理,,依据四,解析四
        简答题,测试分类,4,,简答题干,,,,,参考,"要点一
        要点二",依据五,解析五
        """;

    [Fact]
    public async Task A_table_becomes_drafts_of_every_kind_and_comes_out_again_the_same()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);

        var report = await ImportAsync(trainer, Table);

        (report.TotalCount, report.GoodCount, report.ErrorCount, report.ImportedCount).ShouldBe(
            (5, 5, 0, 5),
            string.Join('\n', report.Errors)
        );
        var list = await ListAsync(trainer, $"categoryId={category.Id}&sorting=kind");
        list.Items.Select(q => q.Kind).ShouldBe(Enum.GetValues<QuestionKind>());
        list.Items.ShouldAllBe(q => q.Status == QuestionStatus.Draft);
        list.Items[0].Tags.ShouldBe(["重点", "程序"], ignoreOrder: true);
        var before = await ContentsAsync(trainer, category.Id);
        before[1].Key!.Options.ShouldBe([0, 2, 3]);
        before[3].Key!.Blanks.Select(b => string.Join('|', b)).ShouldBe(["三十|30", "不予受理"]);

        var file = (await trainer.GetAsync($"{ExchangeUrl}/export?format=1&categoryId={category.Id}")).ShouldSucceed();
        foreach (var question in list.Items)
        {
            (await trainer.DeleteAsync($"{QuestionUrl}/{question.Id}")).ShouldSucceed();
        }

        (await ImportAsync(trainer, file.Content)).ImportedCount.ShouldBe(5);
        (await ContentsAsync(trainer, category.Id)).Select(Text).ShouldBe(before.Select(Text));
    }

    [Fact]
    public async Task Each_wrong_cell_is_named_with_its_row_and_column_and_nothing_is_saved()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var table = Table
            .Replace(",,B,,依据一", ",,E,,依据一", StringComparison.Ordinal)
            .Replace("甲,乙,丙,丁", "甲,甲,丙,丁", StringComparison.Ordinal)
            .Replace("判断题,测试分类,5", "判断题,没有的分类,9", StringComparison.Ordinal)
            .Replace(",对,", ",也许,", StringComparison.Ordinal)
            .Replace("；不予受理", "", StringComparison.Ordinal)
            .Replace("简答题,测试分类", "论述题,测试分类", StringComparison.Ordinal);

        var report = await ImportAsync(trainer, table);

        report.Errors.ShouldBe([
            "第2行 答案: 选项 E 不存在",
            "第3行 选项: 选项 B 与选项 A 相同",
            "第4行 答案: 不认识“也许”，请填“正确”或“错误”",
            "第4行 难度: 9 不在 1 到 5 之间",
            "第4行 分类: 没有分类“没有的分类”，请先建立，或者在导入时勾选“建立缺少的分类”",
            "第5行 答案: 题干有2处空，答案却有1处，两者应当一致",
            "第6行 题型: 不认识“论述题”，可填：单选题、多选题、判断题、填空题、简答题",
        ]);
        (report.GoodCount, report.ErrorCount, report.ImportedCount).ShouldBe((0, 7, 0));
        report.MissingCategories.ShouldBe(["没有的分类"]);
        (await ListAsync(trainer, $"categoryId={category.Id}")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_dry_run_saves_nothing_and_good_rows_are_saved_only_when_asked_for()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        var table = Table.Replace(",对,", ",也许,", StringComparison.Ordinal);

        (await ImportAsync(trainer, Table, DryRun)).ImportedCount.ShouldBe(0);
        (await ImportAsync(trainer, table, AllOrNothing)).ImportedCount.ShouldBe(0);
        (await ListAsync(trainer, $"categoryId={category.Id}")).TotalCount.ShouldBe(0);
        (await ImportAsync(trainer, table, GoodRows)).ImportedCount.ShouldBe(4);
        (await ListAsync(trainer, $"categoryId={category.Id}")).TotalCount.ShouldBe(4);
    }

    [Fact]
    public async Task Missing_categories_are_made_when_asked_for_and_a_chosen_one_fills_in()
    {
        var trainer = await SignInTrainerAsync();
        var top = await CategoryAsync(trainer);
        var table = """
            题型,分类,题干,答案
            判断题,测试分类/新一级/新二级,第一题,对
            判断题,测试分类 / 新一级,第二题,错
            判断题,,第三题,错
            """;

        (await ImportAsync(trainer, table)).Errors.ShouldContain("第4行 分类: 没有写明分类，请填写，或者在导入时选定一个分类");
        var report = await ImportAsync(trainer, table, query: $"&createCategories=true&categoryId={top.Id}");

        report.ImportedCount.ShouldBe(3);
        (await ListAsync(trainer, $"categoryId={top.Id}&sorting=creationTime"))
            .Items.Select(q => (q.Stem, q.CategoryName))
            .ShouldBe(
                [("第一题", "测试分类 / 新一级 / 新二级"), ("第二题", "测试分类 / 新一级"), ("第三题", "测试分类")],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task What_asks_the_same_is_warned_of_and_imported_all_the_same()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        await DraftAsync(trainer, category.Id, QuestionKind.TrueFalse, new { stem = "已有的说法", key = new { isTrue = true } });
        var table = "题型,分类,题干,答案\n判断题,测试分类,已有的说法,错\n判断题,测试分类,新说法,对\n判断题,测试分类, 新说法 ,错";

        var report = await ImportAsync(trainer, table);

        report.Warnings.ShouldBe(["第2行 题干: 题库中已有题干和选项相同的题目", "第4行 题干: 与第3行的题干和选项相同"]);
        report.ImportedCount.ShouldBe(3);
    }

    [Fact]
    public async Task GIFT_and_Aiken_go_in_and_out_and_say_what_they_leave_out()
    {
        var trainer = await SignInTrainerAsync();
        var category = await CategoryAsync(trainer);
        await ImportAsync(trainer, Table);

        async Task<(int, int)> Preview(int format) =>
            (await trainer.GetAsync($"{ExchangeUrl}/export-preview?format={format}&categoryId={category.Id}"))
                .ShouldSucceed()
                .As<QuestionExportPreviewDto>()
                is var p
                ? (p.Count, p.LeftOut)
                : default;

        (await Preview(1)).ShouldBe((5, 0));
        (await Preview(2)).ShouldBe((4, 1));
        (await Preview(3)).ShouldBe((1, 4));
        var gift = (await trainer.GetAsync($"{ExchangeUrl}/export?format=2&categoryId={category.Id}")).ShouldSucceed();
        var aiken = (await trainer.GetAsync($"{ExchangeUrl}/export?format=3&categoryId={category.Id}")).ShouldSucceed();
        gift.Text.ShouldStartWith("// 另有 1 道题");
        aiken.Text.ShouldBe("单选题干\nA. 甲\nB. 乙\nC. 丙\nANSWER: B\n\n");
        var other = await CategoryAsync(trainer, "另一分类");

        (await ImportAsync(trainer, aiken.Content, query: $"&categoryId={other.Id}", format: 3)).ImportedCount.ShouldBe(1);
        (await ImportAsync(trainer, gift.Content, format: 2)).ImportedCount.ShouldBe(4);

        (await ListAsync(trainer, $"categoryId={category.Id}")).TotalCount.ShouldBe(9);
        (await ListAsync(trainer, $"categoryId={other.Id}")).TotalCount.ShouldBe(1);
        (
            await ImportAsync(trainer, "题干\nA. 甲\nB. 乙\nANSWER: C"u8.ToArray(), query: $"&categoryId={other.Id}", format: 3)
        ).Errors.ShouldBe(["第1行 答案: 选项 C 不存在"]);
    }

    [Fact]
    public async Task The_template_can_be_imported_back_and_what_is_no_table_is_refused()
    {
        var trainer = await SignInTrainerAsync();
        var template = (await trainer.GetAsync($"{ExchangeUrl}/template")).ShouldSucceed();

        (await UploadAsync(trainer, template.Content)).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:ExcelNoData");
        (await UploadAsync(trainer, "题型,题干\n判断题,没有答案栏"u8.ToArray())).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:ExcelColumnsMissing"
        );
        (await UploadAsync(trainer, [], format: 9)).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await trainer.PostAsync($"{ExchangeUrl}/import?format=1&mode=1")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:FileMissing"
        );
    }

    private static Task<QuestionImportDto> ImportAsync(ApiClient client, string table, int mode = AllOrNothing, string query = "") =>
        ImportAsync(client, Encoding.UTF8.GetBytes(table), mode, query);

    private static async Task<QuestionImportDto> ImportAsync(
        ApiClient client,
        byte[] file,
        int mode = AllOrNothing,
        string query = "",
        int format = 1
    ) => (await UploadAsync(client, file, mode, query, format)).ShouldSucceed().As<QuestionImportDto>();

    private static Task<ApiResponse> UploadAsync(
        ApiClient client,
        byte[] file,
        int mode = AllOrNothing,
        string query = "",
        int format = 1
    ) => client.UploadAsync($"{ExchangeUrl}/import?format={format}&mode={mode}{query}", "题目.csv", file);

    private static async Task<IReadOnlyList<QuestionContentDto>> ContentsAsync(ApiClient client, Guid categoryId)
    {
        var contents = new List<QuestionContentDto>();
        foreach (var question in (await ListAsync(client, $"categoryId={categoryId}&sorting=kind")).Items)
        {
            contents.Add((await client.GetAsync($"{QuestionUrl}/{question.Id}")).ShouldSucceed().As<QuestionDto>().Content);
        }

        return contents;
    }

    private static string Text(QuestionContentDto content) => System.Text.Json.JsonSerializer.Serialize(content);
}

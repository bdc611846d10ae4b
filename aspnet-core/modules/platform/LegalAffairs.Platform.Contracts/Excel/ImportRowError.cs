using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.PersonalData;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Platform.Excel;

/// <summary>Why one cell was refused: "第37行 身份证号: 校验位不符".</summary>
/// <param name="Code">"Resource:Key" of the reason's text, of the Platform resource or the importing module's.</param>
/// <param name="Args">Fill the text's {name} placeholders.</param>
public sealed record ImportRowError(string Sheet, int Row, string Column, string Code, IReadOnlyDictionary<string, object?> Args)
{
    private const string Frame = "Platform:ImportRowError";
    private const string FrameWithSheet = "Platform:ImportRowErrorInSheet";

    /// <summary>In a file whose columns have shifted an identity number may stand in any cell, and reports are kept: it is masked.</summary>
    /// <param name="withSheet">When the file has several sheets.</param>
    public string Render(IStringLocalizerFactory localizers, bool withSheet = false)
    {
        var parts = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["sheet"] = Sheet,
            ["row"] = Row,
            ["column"] = Column,
            ["reason"] = NamedArguments.Fill(Find(Code, localizers), new Dictionary<string, object?>(Args, StringComparer.Ordinal)),
        };
        return LongNumbers.Mask(NamedArguments.Fill(Find(withSheet ? FrameWithSheet : Frame, localizers), parts));
    }

    private static string Find(string code, IStringLocalizerFactory localizers) =>
        localizers.Create(code.Split(':')[0], string.Empty)[code].Value;
}

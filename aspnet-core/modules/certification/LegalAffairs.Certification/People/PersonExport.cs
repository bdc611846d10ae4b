using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>The list of people as a workbook, with what the list shows: numbers stay masked.</summary>
internal sealed class PersonExport(PersonList list, IExcelWriter writer, IAuditingManager auditing) : ITransientDependency
{
    public async Task<IRemoteStreamContent> WriteAsync(GetPeopleInput input, IStringLocalizer texts)
    {
        var people = await list.GetAllAsync(input);
        if (auditing.Current is { } log)
        {
            log.Comment = texts["Audit:PeopleExported", people.Count];
        }

        var sheet = ExcelSheet.Of<PersonListDto>(
            texts["Export:People"],
            [
                (new ExcelColumn(texts["People:Name"]), p => p.Name),
                (new ExcelColumn(texts["DisplayName:IdentityNumber"], Width: 22), p => p.MaskedIdentityNumber),
                (new ExcelColumn(texts["Export:Sex"], Width: 8), p => texts[$"Enum:Sex.{(int)p.Sex}"].Value),
                (new ExcelColumn(texts["Export:Age"], ExcelColumnKind.Integer, Width: 8), p => p.Age),
                (new ExcelColumn(texts["DisplayName:OrganizationUnitId"], Width: 30), p => p.OrganizationUnitName),
                (new ExcelColumn(texts["DisplayName:Post"]), p => p.Post),
                (new ExcelColumn(texts["DisplayName:Employment"]), p => texts[$"Enum:EmploymentKind.{(int)p.Employment}"].Value),
                (new ExcelColumn(texts["People:State"]), p => texts[$"Enum:PersonState.{(int)p.State}"].Value),
                (new ExcelColumn(texts["People:Certificate"]), p => CertificateOf(p, texts)),
            ],
            people
        );
        return ExportedFile.Write($"{texts["Export:People"].Value}.xlsx", FileType.Xlsx.ContentType, stream => writer.Write(stream, sheet));
    }

    private static string CertificateOf(PersonListDto person, IStringLocalizer texts) =>
        texts[person.CertificateState is { } state ? $"Enum:CertificateState.{(int)state}" : "People:NoCertificate"].Value;
}

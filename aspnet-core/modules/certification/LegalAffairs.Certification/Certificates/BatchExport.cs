using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The list for the issuer. It shows whole identity numbers, so each is kept as seen.</summary>
internal sealed class BatchExport(
    IDbContextProvider<CertificationDbContext> contexts,
    IssuingBatches batches,
    IdentityNumbers numbers,
    IUnitDirectory units,
    IExcelWriter writer,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<IRemoteStreamContent> WriteAsync(Guid batchId, string reason, IStringLocalizer texts, ActOf by)
    {
        var batch = await batches.GetAsync(batchId);
        var certificates = await batches.CertificatesOfAsync(batchId);
        var (people, allUnits) = (await batches.PeopleOfAsync(certificates), await units.GetAllAsync());
        var context = await contexts.GetDbContextAsync();
        var bodyIds = certificates.Select(c => c.BodyId).Distinct().ToList();
        var bodies = await context
            .Bodies.Where(b => bodyIds.Contains(b.Id))
            .Select(b => new { b.Id, b.Name })
            .ToDictionaryAsync(b => b.Id, b => b.Name);
        await new BulkInsert<NumberReveal>(context).InsertAsync(
            people.Keys.Select(id => new NumberReveal(id, reason, by with { Id = guids.Create() })),
            CancellationToken.None
        );
        var sheet = ExcelSheet.Of<Certificate>(
            texts["Export:Batch"],
            [
                (new ExcelColumn(IssueColumns.Name), c => people[c.PersonId].Name),
                (new ExcelColumn(IssueColumns.IdentityNumber, Width: 22), c => numbers.Reveal(people[c.PersonId])),
                (new ExcelColumn(IssueColumns.Unit, Width: 30), c => allUnits.GetValueOrDefault(c.OrganizationUnitId)?.Name),
                (new ExcelColumn(IssueColumns.Body, Width: 30), c => bodies[c.BodyId]),
                (new ExcelColumn(IssueColumns.Kind), c => texts[$"Enum:CertificateKind.{(int)c.Kind}"].Value),
                (new ExcelColumn(IssueColumns.Areas, Width: 30), c => AreaNames.Of(c.Areas, texts)),
                (new ExcelColumn(IssueColumns.Number, Width: 22), c => c.Number),
                (new ExcelColumn(IssueColumns.IssuedOn, ExcelColumnKind.Date), c => c.IssuedOn),
                (new ExcelColumn(IssueColumns.ValidUntil, ExcelColumnKind.Date), c => c.ValidUntil),
            ],
            certificates
        );
        return ExportedFile.Write($"{batch.DocumentNumber}.xlsx", FileType.Xlsx.ContentType, stream => writer.Write(stream, sheet));
    }
}

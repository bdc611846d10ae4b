using LegalAffairs.Abp;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Platform.Draws;

internal sealed class VerifiableDraws(
    IRepository<VerifiableDraw, Guid> draws,
    DrawSecrets secrets,
    DrawReceipts receipts,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids,
    TimeProvider time
) : IVerifiableDraws, ITransientDependency
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<DrawInfo> PrepareAsync(DrawPreparation preparation)
    {
        DrawRules.Check(preparation);
        var earlier = await draws.GetListAsync(d => d.SubjectKey == preparation.SubjectKey);
        var reason = preparation.Reason?.Trim();
        if (earlier.Count > 0 && string.IsNullOrEmpty(reason))
        {
            throw new BusinessException(PlatformErrorCodes.DrawNeedsReason);
        }

        earlier.ForEach(d => d.Abandon());
        var secret = DrawSecrets.Create();
        var list = new DrawList(preparation.Subject, earlier.Count + 1, preparation.Count, preparation.Candidates, preparation.Exclusions);
        var draw = new VerifiableDraw(
            guids.Create(),
            preparation.SubjectKey,
            list,
            earlier.Count > 0 ? reason : null,
            secret,
            secrets.Encrypt(secret),
            Now
        );
        try
        {
            return InfoOf(await draws.InsertAsync(draw, autoSave: true));
        }
        catch (AbpDbConcurrencyException) when (draw.Reason is null)
        {
            // Somebody fixed the first list at the same moment: the same answer as a moment later.
            throw new BusinessException(PlatformErrorCodes.DrawNeedsReason);
        }
    }

    public async Task<DrawInfo> DrawAsync(string subjectKey, Guid drawId, string publicValue, string witness)
    {
        var draw = await FindAsync(subjectKey, drawId);
        (publicValue, witness) = (DrawRules.Clean(publicValue), DrawRules.Clean(witness));
        if (draw.WasDrawnWith(publicValue, witness))
        {
            return InfoOf(draw);
        }

        draw.Draw(secrets.Decrypt(draw.EncryptedSecret), publicValue, witness, Now);
        try
        {
            await unitOfWorkManager.Current!.SaveChangesAsync();
            return InfoOf(draw);
        }
        catch (AbpDbConcurrencyException)
        {
            // Somebody drew at the same moment: the same answer as a moment later.
            throw new BusinessException(PlatformErrorCodes.DrawNotPrepared);
        }
    }

    public async Task<IReadOnlyList<DrawInfo>> GetListAsync(string subjectKey) =>
        [.. (await draws.GetListAsync(d => d.SubjectKey == subjectKey)).OrderByDescending(d => d.Number).Select(InfoOf)];

    public async Task<DrawInfo> GetAsync(string subjectKey, Guid drawId) => InfoOf(await FindAsync(subjectKey, drawId));

    public async Task<DrawList> GetCandidatesAsync(string subjectKey, Guid drawId) =>
        DrawList.Parse((await FindAsync(subjectKey, drawId)).List);

    public async Task<DrawReceipt> GetReceiptAsync(string subjectKey, Guid drawId) => receipts.Of(await FindAsync(subjectKey, drawId));

    private async Task<VerifiableDraw> FindAsync(string subjectKey, Guid drawId) =>
        await draws.FindAsync(d => d.Id == drawId && d.SubjectKey == subjectKey)
        ?? throw new EntityNotFoundException(typeof(VerifiableDraw), drawId);

    private static DrawInfo InfoOf(VerifiableDraw draw) =>
        new(
            draw.Id,
            draw.Number,
            draw.Status,
            draw.Subject,
            draw.Count,
            draw.CandidateCount,
            draw.ExclusionCount,
            draw.Reason,
            draw.ListSha256,
            draw.SecretSha256,
            draw.PreparedTime,
            draw.PublicValue,
            draw.Witness,
            draw.Seed,
            draw.DrawnTime,
            draw.Drawn
        );
}

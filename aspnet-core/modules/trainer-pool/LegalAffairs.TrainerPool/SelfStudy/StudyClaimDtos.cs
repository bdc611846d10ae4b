using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Proofs;

namespace LegalAffairs.TrainerPool.SelfStudy;

internal sealed class StudyClaimDtos(IUserDirectory users, IUnitDirectory units, IFileStore files) : ITransientDependency
{
    public async Task<IReadOnlyList<StudyClaimDto>> OfAsync(IReadOnlyCollection<StudyClaim> claims)
    {
        var named = claims.Select(c => c.UserId).Concat(claims.Select(c => c.ReviewerId).OfType<Guid>());
        var people = await users.GetManyAsync([.. named.Distinct()]);
        var proofs = await files.GetManyAsync([.. claims.SelectMany(c => c.FileIds).Distinct()]);
        var all = await units.GetAllAsync();
        return
        [
            .. claims.Select(c => new StudyClaimDto
            {
                Id = c.Id,
                UserId = c.UserId,
                PersonName = people.GetValueOrDefault(c.UserId)?.DisplayName ?? string.Empty,
                OrganizationUnitId = c.OrganizationUnitId,
                OrganizationUnitName = all.GetValueOrDefault(c.OrganizationUnitId)?.Name ?? string.Empty,
                Title = c.Title,
                Hours = c.Hours,
                OccurredOn = c.OccurredOn,
                Proofs = ProofFiles.InOrder(c.FileIds, proofs),
                Status = c.Status,
                ReturnReason = c.ReturnReason,
                ReviewerName = c.ReviewerId is { } reviewer ? people.GetValueOrDefault(reviewer)?.DisplayName : null,
                ReviewedTime = c.ReviewedTime,
                CreationTime = c.CreationTime,
                CreatorId = c.CreatorId,
                ConcurrencyStamp = c.ConcurrencyStamp,
            }),
        ];
    }
}

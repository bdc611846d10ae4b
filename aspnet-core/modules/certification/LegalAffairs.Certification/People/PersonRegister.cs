using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.People;

/// <summary>What must hold among all people of the city before one more is written in.</summary>
internal sealed class PersonRegister(
    IDbContextProvider<CertificationDbContext> contexts,
    IdentityNumbers numbers,
    IUnitDirectory units,
    IUserDirectory users,
    ICurrentDataScope dataScope,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<Person> AddAsync(RegisterPersonInput input, ActOf act)
    {
        var number = IdentityNumber.Parse(input.IdentityNumber, act.Today);
        var unit = await GetUnitAsync(input.OrganizationUnitId!.Value);
        await CheckNumberAsync(number, null);
        await CheckAccountAsync(input.UserId, null);
        var person = new Person(
            guids.Create(),
            input.Name.Trim(),
            numbers.Keep(number),
            unit.Id,
            input.Post.Trim(),
            input.Employment,
            input.UserId
        );
        person.Register(act);
        (await contexts.GetDbContextAsync()).Add(person);
        return person;
    }

    public async Task CorrectNumberAsync(Person person, CorrectNumberInput input, ActOf act)
    {
        var number = IdentityNumber.Parse(input.IdentityNumber, act.Today);
        await CheckNumberAsync(number, person.Id);
        person.CorrectNumber(numbers.Keep(number), PersonDecision.From(input), act);
    }

    /// <summary>An account belongs to one person, and is linked by those who act for its unit.</summary>
    public async Task CheckAccountAsync(Guid? userId, Guid? personId)
    {
        if (userId is not { } id)
        {
            return;
        }

        var user = await users.FindAsync(id);
        if (user is not { IsActive: true } || !await MayLinkAsync(id))
        {
            throw new EntityNotFoundException(typeof(UserInfo), id);
        }

        var context = await contexts.GetDbContextAsync();
        if (await context.People.IgnoreQueryFilters().AnyAsync(p => p.OwnerId == id && p.Id != personId))
        {
            throw new BusinessException(CertificationErrorCodes.AccountTaken).WithData("userName", user.UserName);
        }
    }

    public async Task<bool> MayLinkAsync(Guid userId) =>
        dataScope.Value.IsAll || (await units.FindUnitOfUserAsync(userId) is { } unitId && dataScope.Value.CoversUnit(unitId));

    private async Task CheckNumberAsync(IdentityNumber number, Guid? personId)
    {
        var hash = numbers.HashOf(number);
        var context = await contexts.GetDbContextAsync();
        var others = context.People.IgnoreQueryFilters().Where(p => p.IdentityNumberHash == hash && p.Id != personId);
        if (await others.Select(p => (Guid?)p.OrganizationUnitId).FirstOrDefaultAsync() is { } unitId)
        {
            throw NumberTaken(number, unitId);
        }
    }

    // A unit learns of its own people who they are, and of others not even that they are somewhere.
    private BusinessException NumberTaken(IdentityNumber number, Guid unitId) =>
        dataScope.Value.CoversUnit(unitId)
            ? new BusinessException(CertificationErrorCodes.IdentityNumberTaken).WithData("number", number.Masked)
            : new BusinessException(CertificationErrorCodes.RegistrationNeedsBureau);

    /// <summary>The account sees the certificates as its own, too.</summary>
    public async Task HandOverCertificatesAsync(Guid personId, Guid? userId)
    {
        var context = await contexts.GetDbContextAsync();
        await context
            .Certificates.IgnoreQueryFilters()
            .Where(c => c.PersonId == personId)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.OwnerId, userId));
    }

    /// <exception cref="EntityNotFoundException">Not there, or closed.</exception>
    public async Task<UnitInfo> GetUnitAsync(Guid unitId) =>
        await units.FindAsync(unitId) is { IsActive: true } unit ? unit : throw new EntityNotFoundException(typeof(UnitInfo), unitId);

    public async Task<string> NameOfUnitAsync(Guid unitId) => (await units.FindAsync(unitId))?.Name ?? string.Empty;
}

using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>学时记录: a line of the ledger, which is only ever added to. A mistake is made good by a line that points to it.</summary>
internal sealed class HoursEntry : CreationAuditedEntity<Guid>, IHasOrganizationUnit
{
    private const int TenthsOfHour = 10;

    private HoursEntry() { }

    private HoursEntry(Guid id, HoursEntry credit, int number, int tenths, string reason, bool isAutomatic)
        : base(id)
    {
        (UserId, OrganizationUnitId, Year, Kind) = (credit.UserId, credit.OrganizationUnitId, credit.Year, credit.Kind);
        (OccurredOn, SourceId, Note) = (credit.OccurredOn, credit.SourceId, credit.Note);
        (CorrectsId, Number, Tenths, Reason, IsAutomatic) = (credit.Id, number, tenths, reason, isAutomatic);
    }

    /// <param name="year">The training year that it counts for.</param>
    public HoursEntry(Guid id, HoursCredit credit, int year)
        : base(id)
    {
        (UserId, OrganizationUnitId, Year, Kind) = (credit.UserId, credit.OrganizationUnitId, year, credit.Kind);
        (OccurredOn, SourceId, Note, Tenths) = (credit.OccurredOn, credit.SourceId, credit.Note, TenthsOf(credit.Hours));
    }

    public Guid UserId { get; private set; }

    /// <summary>Where the person belonged then.</summary>
    public Guid OrganizationUnitId { get; private set; }

    public int Year { get; private set; }

    public HoursKind Kind { get; private set; }

    /// <summary>What databases can add up exactly.</summary>
    public int Tenths { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    public Guid SourceId { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public Guid? CorrectsId { get; private set; }

    /// <summary>0: the credit; from 1: its corrections in their order.</summary>
    public int Number { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Nobody decided it: the result behind it changed.</summary>
    public bool IsAutomatic { get; private set; }

    public decimal Hours => Tenths / (decimal)TenthsOfHour;

    /// <exception cref="BusinessException">Finer than a tenth of an hour.</exception>
    public static int TenthsOf(decimal hours)
    {
        var tenths = hours * TenthsOfHour;
        return tenths == decimal.Truncate(tenths) ? (int)tenths : throw new BusinessException(TrainerPoolErrorCodes.HoursTooFine);
    }

    internal HoursEntry CorrectedBy(Guid id, int number, int tenths, string reason, bool isAutomatic) =>
        new(id, this, number, tenths, reason, isAutomatic);
}

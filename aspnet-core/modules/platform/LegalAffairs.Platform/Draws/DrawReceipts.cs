using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Platform.Draws;

internal sealed class DrawReceipts(DrawSecrets secrets) : ITransientDependency
{
    /// <exception cref="BusinessException">Not drawn yet: the secret is a secret.</exception>
    public DrawReceipt Of(VerifiableDraw draw)
    {
        if (draw.Status != DrawStatus.Drawn)
        {
            throw new BusinessException(PlatformErrorCodes.DrawNotDrawn);
        }

        var names = DrawList.Parse(draw.List).Candidates.ToDictionary(c => c.Id, c => c.Name);
        return new DrawReceipt(
            DrawReceipt.CurrentFormat,
            draw.Reason,
            draw.PreparedTime,
            draw.ListSha256,
            draw.SecretSha256,
            draw.DrawnTime!.Value,
            draw.Witness!,
            draw.PublicValue!,
            Convert.ToHexStringLower(secrets.Decrypt(draw.EncryptedSecret)),
            draw.Seed!,
            [.. draw.Drawn.Select(id => new DrawnOne(id, names.GetValueOrDefault(id, string.Empty)))],
            draw.List
        );
    }
}

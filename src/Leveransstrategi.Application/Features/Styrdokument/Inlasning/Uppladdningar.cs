using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>Uppladdningar (pending uploads): det enda stället som tar emot dem, hämtar dem och städar bort dem som ingen läste in.</summary>
internal static class Uppladdningar
{
    /// <summary>Tar emot en fil som har gått att läsa (keeps a readable file), och tar bort dem som har väntat för länge.</summary>
    public static async Task<Guid> TaEmotAsync(this LeveransDbContext db, string filnamn, byte[] innehall, Guid? anvandare, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var grans = nu.AddHours(-Uppladdning.Timmar);
        var gamla = await db.Uppladdningar.Where(u => u.Tidpunkt < grans).ToListAsync(cancellationToken);
        db.RemoveRange(gamla);
        var kallfil = new Kallfil(filnamn, innehall);
        var ny = new Uppladdning
        {
            Id = Guid.CreateVersion7(),
            AnvandareId = anvandare,
            Filnamn = kallfil.Filnamn,
            Innehall = kallfil.Innehall,
            Tidpunkt = nu,
        };
        db.Add(ny);
        return ny.Id;
    }

    /// <summary>Uppladdningen (the upload); bara den som laddade upp den når den.</summary>
    /// <exception cref="SaknasException">Uppladdningen finns inte, eller är någon annans.</exception>
    public static async Task<Uppladdning> UppladdningAsync(this LeveransDbContext db, Guid id, Guid? anvandare, CancellationToken cancellationToken) =>
        await db.Uppladdningar.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id && u.AnvandareId == anvandare, cancellationToken)
        ?? throw new SaknasException("Uppladdningen finns inte längre. Ladda upp filen igen.");
}

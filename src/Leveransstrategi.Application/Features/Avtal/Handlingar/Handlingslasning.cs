using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal.Handlingar;

/// <summary>Handlingsläsning (reading documents): det enda stället som avgör vem som ser vilka.</summary>
internal static class Handlingslasning
{
    /// <summary>Ett avtals handlingar, utan dem som den som frågar inte får se.</summary>
    public static IQueryable<Avtalshandling> SynligaHandlingar(this LeveransDbContext db, ICurrentUser anvandare, string nummer)
    {
        var serHemliga = anvandare.Far(Behorighet.LasaAvtalspriser);
        return db.Avtalshandlingar.Where(h => db.Ramavtal.Any(r => r.Id == h.Ramavtal && r.Nummer == nummer) && (serHemliga || !h.Sekretess));
    }

    /// <summary>Handlingar som vem som helst får se och som inte var avslutade en dag.</summary>
    public static IQueryable<Avtalshandling> OppnaHandlingar(this LeveransDbContext db, DateOnly dag) =>
        db.Avtalshandlingar.Where(h => !h.Sekretess && h.Datum <= dag && (h.Avslutad == null || h.Avslutad > dag));

    public static SaknasException Saknas() => new("Handlingen finns inte.");
}

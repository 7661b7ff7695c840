using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>
/// Läser in ett dokument som utkast (reads a document in as a draft): i en post som finns eller i en ny. Okända beslut som texten
/// hänvisar till blir förslag till nya poster. Inget av det syns utåt förrän en beslutsregistrator registrerar det.
/// </summary>
public static class LasInDokument
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Innehall">Innehållet (content).</param>
    /// <param name="Post">Slug för posten som texten hör till; tom för en ny post (entry, empty for a new one).</param>
    /// <param name="Titel">Titel för en ny post (title of a new entry).</param>
    /// <param name="Slag">Slag för en ny post (kind of a new entry).</param>
    /// <param name="ForeslaPoster">Om okända beslut ska bli förslag till poster (propose entries).</param>
    /// <param name="Uppladdning">Uppladdningen som därmed är förbrukad (the pending upload), om filen kom den vägen.</param>
    [Kraver(Behorighet.LasaInDokument)]
    public sealed record Command(string Filnamn, byte[] Innehall, string? Post, string? Titel, Dokumentslag? Slag, bool ForeslaPoster, Guid? Uppladdning = null)
        : IKommando<Utfall>;

    /// <summary>Vad som lästes in (what was read in).</summary>
    /// <param name="Slug">Posten (the entry).</param>
    /// <param name="Version">Versionen (the version).</param>
    /// <param name="Avsnitt">Antal avsnitt (number of sections).</param>
    /// <param name="Hanvisningar">Antal hänvisningar (number of citations).</param>
    /// <param name="NyaPoster">Antal föreslagna poster (number of proposed entries).</param>
    public sealed record Utfall(string Slug, int Version, int Avsnitt, int Hanvisningar, int NyaPoster);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Filnamn).NotEmpty().WithMessage("Välj en fil att läsa in.");
            When(k => string.IsNullOrEmpty(k.Post), () =>
            {
                RuleFor(k => k.Titel).NotEmpty().WithMessage("Skriv titeln på det nya styrdokumentet, eller välj ett som finns i registret.");
                RuleFor(k => k.Titel).MaximumLength(StyrandeDokument.MaxLangdTitel).WithMessage($"Titeln får ha högst {StyrandeDokument.MaxLangdTitel} tecken.");
                RuleFor(k => k.Slag).NotNull().WithMessage("Välj vilket slag av styrdokument det är.");
            });
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare, TimeProvider klocka) : IRequestHandler<Command, Utfall>
    {
        /// <inheritdoc/>
        public async Task<Utfall> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var tolkat = Dokumenttolk.Tolka(await lasare.LasAsync(request.Innehall, request.Filnamn, cancellationToken));
            var dokument = await PostAsync(request, cancellationToken);
            var register = await Registermatchning.HamtaAsync(db, cancellationToken);
            var nya = request.ForeslaPoster ? await ForeslaAsync(tolkat, register, cancellationToken) : [];

            var version = dokument.LasIn(tolkat.Titel ?? dokument.Titel, new Kallfil(request.Filnamn, request.Innehall), klocka.GetUtcNow());
            foreach (var avsnitt in tolkat.Avsnitt)
                version.LaggTillAvsnitt(avsnitt.Nummer, avsnitt.Rubrik, avsnitt.Niva, avsnitt.Text);
            foreach (var omrade in tolkat.Omraden)
                version.LaggTill(new Omradesforslag(omrade.Nummer, omrade.Namn, omrade.Definition));
            foreach (var tolkad in tolkat.Hanvisningar)
            {
                var post = register.For(tolkad)?.Id ?? nya.GetValueOrDefault(tolkad.Diarienummer.Nyckel)?.Id;
                version.LaggTill(new Hanvisning(tolkad.Diarienummer, tolkad.Organ, tolkad.Datum, tolkad.Avsnitt, tolkad.Titel, tolkad.Text, post));
            }

            if (request.Uppladdning is { } id && await db.Uppladdningar.FirstOrDefaultAsync(u => u.Id == id, cancellationToken) is { } uppladdning)
                db.Remove(uppladdning);
            return new Utfall(dokument.Slug, version.Nummer, version.Avsnitt.Count, version.Hanvisningar.Count, nya.Count);
        }

        private async Task<StyrandeDokument> PostAsync(Command request, CancellationToken cancellationToken)
        {
            if (!string.IsNullOrEmpty(request.Post))
            {
                return await db.Styrdokument.Include(d => d.Versioner).FirstOrDefaultAsync(d => d.Slug == request.Post, cancellationToken)
                    ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Post}.");
            }

            var titel = request.Titel!.Trim();
            var ny = new StyrandeDokument(titel, await db.LedigSlugAsync(titel, cancellationToken), request.Slag!.Value, null, Registerstatus.Forslag);
            db.Add(ny);
            return ny;
        }

        private async Task<Dictionary<string, StyrandeDokument>> ForeslaAsync(
            TolkatDokument tolkat,
            Registermatchning register,
            CancellationToken cancellationToken)
        {
            var nya = new Dictionary<string, StyrandeDokument>();
            foreach (var tolkad in tolkat.Hanvisningar.Where(h => register.For(h) is null && !register.HarArende(h.Diarienummer)))
            {
                if (nya.ContainsKey(tolkad.Diarienummer.Nyckel))
                    continue;
                var titel = Titel(tolkad);
                var beslut = tolkad.Organ is null ? null : new Beslut(Organnamn.Fullt(tolkad.Organ), tolkad.Datum, tolkad.Paragraf, tolkad.Diarienummer);
                var slug = await db.LedigSlugAsync($"{titel} {tolkad.Diarienummer.Nyckel}", cancellationToken);
                var forslag = new StyrandeDokument(titel, slug, Dokumentslag.Ovrigt, beslut, Registerstatus.Forslag);
                forslag.Beskriv(null, Kort($"Dnr {tolkad.Diarienummer.Text}, hänvisning i {tolkat.Titel ?? "ett inläst dokument"}"));
                db.Add(forslag);
                nya.Add(tolkad.Diarienummer.Nyckel, forslag);
            }

            return nya;
        }

        private static string Titel(TolkadHanvisning tolkad)
        {
            var titel = tolkad.Titel is { Length: > 0 } namn ? char.ToUpper(namn[0], Svensktid.Kultur) + namn[1..] : $"Beslut i ärende {tolkad.Diarienummer.Text}";
            return Kort(titel);
        }

        private static string Kort(string text) => text.Length <= StyrandeDokument.MaxLangdTitel ? text : text[..StyrandeDokument.MaxLangdTitel];
    }
}

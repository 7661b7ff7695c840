using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Tests.Webblasare;

namespace Leveransstrategi.Web.Tests.Avtal;

/// <summary>Ramavtalens sidor i en riktig webbläsare, utan anmärkningar på bred och smal skärm.</summary>
public sealed class RamavtalBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Registret_avtalet_och_formularen_ar_tillgangliga()
    {
        await fixtur.Portal.RegistreraAvtalAsync("RA-2006-014");
        await fixtur.Portal.ForTillAsync("RA-2006-014", Avtalsstegslag.Tecknat);
        await fixtur.Portal.RegistreraAvtalAsync("RA-2008-001");
        await fixtur.Portal.ForTillAsync("RA-2008-001", Avtalsstegslag.UnderlagGodkant);
        await fixtur.Portal.BeredAndringAsync("RA-2006-014");
        var handling = await fixtur.Portal.SkickaAsync(
            new LaggTillHandling.Command("RA-2006-014", "Prisbilaga", Avtalshandlingsslag.Bilaga, "2006/14-7", "2006-09-01", null, "priser.pdf", "%PDF-1.7"u8.ToArray(), true), Avtalsprov.Forvaltare);
        var sida = await fixtur.InloggadAsync(true, Roller.Avtalsforvaltare, Roller.Beslutsregistrator);
        foreach (var (adress, namn) in new[]
        {
            ("/ramavtal?datum=2008-06-09", "lista"), ("/ramavtal?vy=tabell&datum=2008-06-09", "tabell"), ("/ramavtal/RA-2006-014?datum=2008-06-09", "avtal"), ("/ramavtal/RA-2008-001", "planerat"),
            ("/ramavtal/nytt", "nytt"), ("/ramavtal/RA-2006-014/ratta", "ratta"), ("/ramavtal/RA-2008-001/steg", "steg"), ("/ramavtal/RA-2006-014/beslut", "beslut"), ("/ramavtal/RA-2006-014/forlangning/1", "forlangning"),
            ("/ramavtal/RA-2006-014/andring/ny", "andring-ny"), ("/ramavtal/RA-2006-014/andring/1", "andring"), ("/ramavtal/sammantraden?ar=2008", "sammantraden"),
            ("/ramavtal/RA-2006-014/handling/ny", "handling-ny"), ($"/ramavtal/RA-2006-014/handling/{handling}/avsluta", "handling-avsluta"),
        })
        {
            await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
            await sida.GotoAsync(adress);
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild($"ramavtal-{namn}");
        }
    }
}

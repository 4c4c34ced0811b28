#include "desktop/endpoint_talk.h"

#include "causes/catalogue.h"
#include "desktop/network_desk.h"
#include "panels/network_dialog.h"

namespace bearerwatch::desktop {
namespace {

const QString IssuerField = QStringLiteral("issuer");
const QString EndpointField = QStringLiteral("endpoint");

} // namespace

QString doctorText(const std::vector<causes::Finding>& findings)
{
    QStringList lines;
    for (const causes::Finding& finding : findings) {
        const causes::Words words = causes::describe(finding);
        lines << QString::fromStdString(words.title + ": " + words.evidence);
    }
    return lines.join(QLatin1Char('\n'));
}

EndpointTalk::EndpointTalk(panels::NetworkDialog& dialog, NetworkDesk& desk, EndpointKind kind,
                           const jose::KeySet& keys, const QString& issuer)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_desk(desk)
    , m_kind(std::move(kind))
{
    const bool known = QUrl(issuer).scheme().startsWith(QLatin1String("http"));
    dialog.addField(IssuerField, tr("Issuer"), known ? issuer : QString());
    dialog.addField(EndpointField, m_kind.label, QString());
    dialog.setPlaceholder(EndpointField, tr("empty: found by the metadata of the issuer"));
    m_client = new ClientForm(dialog, desk, keys);
    if (known)
        dialog.addNote(tr("The issuer is taken from the token itself. Give a client's secret only to a "
                          "server that you trust."));
    dialog.setAddresses([this] {
        return endpoint().isEmpty() ? services::KeySetService::addressesFor(this->issuer())
                                    : QStringList{endpoint()};
    });
    dialog.setAskText([this] {
        return endpoint().isEmpty() ? tr("Find the endpoint") : sendText ? sendText() : tr("Ask");
    });
    connect(&dialog, &panels::NetworkDialog::valueChanged, this, [this](const QString& id) {
        if (id == IssuerField)
            fill();
    });
    connect(&dialog, &panels::NetworkDialog::asked, this, &EndpointTalk::press);
    connect(&dialog, &panels::NetworkDialog::cancelled, this, &EndpointTalk::cancel);
    fill();
}

QString EndpointTalk::issuer() const
{
    return m_dialog.value(IssuerField).trimmed();
}

QString EndpointTalk::endpoint() const
{
    return m_dialog.value(EndpointField).trimmed();
}

void EndpointTalk::fill()
{
    if (issuer().isEmpty())
        return;
    const services::ClientRecord record = m_desk.clients().find(issuer());
    const QString address = record.endpoints.value(m_kind.name);
    if (!address.isEmpty() && endpoint().isEmpty())
        m_dialog.setValue(EndpointField, address);
    m_client->fill(issuer());
}

services::EndpointRequest EndpointTalk::request() const
{
    services::EndpointRequest request;
    request.endpoint = QUrl(endpoint(), QUrl::StrictMode);
    request.client = m_client->client();
    request.audience = issuer().toStdString();
    request.permissions = m_dialog.permissions();
    return request;
}

void EndpointTalk::press()
{
    if (endpoint().isEmpty())
        return find();
    m_dialog.showBusy(tr("Asking %1…").arg(QUrl(endpoint()).host()));
    m_request = send(request());
}

void EndpointTalk::find()
{
    m_dialog.showBusy(tr("Reading the metadata of %1…").arg(issuer()));
    m_discovery = m_desk.discover(issuer(), m_dialog.permissions(), this,
                                  [this](const services::KeySetResultPtr& result) { takeMetadata(result); });
}

void EndpointTalk::takeMetadata(const services::KeySetResultPtr& result)
{
    m_discovery = 0;
    if (!result->metadata || result->problem != services::FetchProblem::None)
        return m_dialog.showProblem(result->problemText, result->problem);
    const QString found = QString::fromStdString((*result->metadata).*m_kind.address);
    const QString origin = result->metadataReply ? result->metadataReply->origin() : QString();
    if (found.isEmpty())
        return m_dialog.showProblem(
            tr("The metadata name no such endpoint (%1). Give its address, if the issuer has one.")
                .arg(origin));
    m_dialog.setValue(EndpointField, found);
    QString text =
        tr("The metadata name this endpoint (%1). Nothing but them was asked for so far.").arg(origin);
    const QString doctor = doctorText(result->findings);
    if (!doctor.isEmpty())
        text += QLatin1Char('\n') + doctor;
    m_dialog.showQuestion(text);
}

void EndpointTalk::answered()
{
    m_request = 0;
}

void EndpointTalk::remember()
{
    m_client->remember(issuer(), m_kind.name, endpoint());
}

EndpointTalk::~EndpointTalk()
{
    m_desk.oauth().cancel(m_request);
    m_desk.forget(m_discovery);
}

void EndpointTalk::cancel()
{
    m_desk.oauth().cancel(std::exchange(m_request, 0));
    m_desk.forget(std::exchange(m_discovery, 0));
    m_dialog.showProblem(tr("Stopped. What was sent already cannot be taken back."));
}

} // namespace bearerwatch::desktop
